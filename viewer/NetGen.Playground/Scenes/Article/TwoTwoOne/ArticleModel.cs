using System.Runtime.InteropServices;

namespace NetGen.Playground;

/// <summary>The article's network on points of two classes: what it answers, what its hidden units make of the plane, and its loss over any two of its weights.</summary>
internal sealed class ArticleModel
{
    /// <summary>Half the side of the plane of inputs.</summary>
    public const float Plane = 1.4f;

    /// <summary>Weights are shown from −reach to reach.</summary>
    public const double Reach = 6;

    /// <summary>Lines of the grid that is warped, each way, and the points of each.</summary>
    public const int GridLines = 13, GridPoints = 25;

    public const int Weights = 6;

    private const int Samples = 100;
    private const int MapCells = 64;
    private const int LossCells = 40;

    private static readonly PlaneGrid Grid = new(MapCells, PlaneRange.Square(Plane));
    private static readonly float[] GridInputs = MakeGrid();

    private readonly ArticleHidden _hidden = new(1);
    private readonly Trainer _trainer;
    private readonly float[] _weights = new float[Weights];
    private readonly float[] _tried = new float[Weights];
    private readonly float[] _grid = new float[GridInputs.Length];
    private readonly float[] _points;
    private readonly List<double> _losses = [];
    private readonly List<double>[] _paths = [.. Enumerable.Range(0, Weights).Select(_ => new List<double>())];

    public ArticleModel(double rate, ulong seed)
    {
        Data = Datasets.Gaussian(Samples, 0.2f, seed);
        Network = new(seed);
        _points = new float[2 * Data.Count];
        _trainer = new(Network, Data, new SGD(rate)) { BatchSize = Data.Count, Seed = seed };
        Renew();
    }

    public Dataset Data { get; }

    public ArticleNetwork Network { get; }

    /// <summary>What the network answers over the plane.</summary>
    public Field Map { get; } = new(MapCells, MapCells);

    /// <summary>The loss over two weights, −1 where it is least and 1 where it is largest.</summary>
    public Field Surface { get; } = new(LossCells, LossCells);

    /// <summary>Least and largest loss of the surface.</summary>
    public (double Least, double Most) SurfaceRange { get; private set; }

    /// <summary>What the hidden units make of the grid, [2 directions × lines × points × 2].</summary>
    public ReadOnlySpan<float> WarpedGrid => _grid;

    /// <summary>What the hidden units make of the samples, [samples × 2].</summary>
    public ReadOnlySpan<float> HiddenPoints => _points;

    /// <summary>The loss before each step.</summary>
    public ReadOnlySpan<double> Losses => CollectionsMarshal.AsSpan(_losses);

    /// <summary>The loss now.</summary>
    public double Loss { get; private set; }

    public double LearningRate
    {
        set => _trainer.LearningRate = value;
    }

    /// <summary>The weights over which the surface is shown: across and upwards.</summary>
    public (int Across, int Up) Shown { get; private set; } = (0, 4);

    /// <summary>A weight: those of the first hidden unit, of the second, then of the answer.</summary>
    public double this[int weight]
    {
        get => _weights[weight];
        set
        {
            _weights[weight] = (float)value;
            Network.ImportParameters(_weights);
            Renew();
        }
    }

    /// <summary>Where a weight was, step after step.</summary>
    public ReadOnlySpan<double> Path(int weight) => CollectionsMarshal.AsSpan(_paths[weight]);

    /// <summary>Shows the loss over other weights.</summary>
    public void Show(int across, int up)
    {
        Shown = (across, up);
        Renew();
    }

    /// <summary>One step of descent on all points.</summary>
    public void Step()
    {
        for (int i = 0; i < Weights; i++)
            _paths[i].Add(_weights[i]);
        _losses.Add(_trainer.Step().Loss);
        Renew();
    }

    private void Renew()
    {
        Network.ExportParameters(_weights);
        Loss = Network.Loss(Data.Features, Data.Targets);
        Grid.Predict(Network, Map);
        _hidden.ImportParameters(_weights.AsSpan(0, 4));
        _hidden.Predict(GridInputs, _grid);
        _hidden.Predict(Data.Features, _points);
        RenewSurface();
    }

    /// <summary>Asks for the exact loss at each point, the other weights as they are.</summary>
    private void RenewSurface()
    {
        _weights.CopyTo(_tried, 0);
        float least = float.MaxValue, most = float.MinValue;
        for (int i = 0; i < Surface.Values.Length; i++)
        {
            _tried[Shown.Across] = (float)(Reach * (2 * (i % LossCells + 0.5) / LossCells - 1));
            _tried[Shown.Up] = (float)(Reach * (1 - 2 * (i / LossCells + 0.5) / LossCells));
            Network.ImportParameters(_tried);
            float loss = Surface.Values[i] = Network.Loss(Data.Features, Data.Targets);
            (least, most) = (MathF.Min(least, loss), MathF.Max(most, loss));
        }

        Network.ImportParameters(_weights);
        SurfaceRange = (least, most);
        foreach (ref float value in Surface.Values.AsSpan())
            value = most > least ? 2 * (value - least) / (most - least) - 1 : 0;
    }

    /// <summary>Upright lines from left to right, then level ones from below.</summary>
    private static float[] MakeGrid()
    {
        var inputs = new float[2 * GridLines * GridPoints * 2];
        for (int i = 0; i < inputs.Length; i += 2)
        {
            int line = i / 2 / GridPoints;
            float across = Plane * (2f * (line % GridLines) / (GridLines - 1) - 1), along = Plane * (2f * (i / 2 % GridPoints) / (GridPoints - 1) - 1);
            (inputs[i], inputs[i + 1]) = line < GridLines ? (across, along) : (along, across);
        }

        return inputs;
    }
}
