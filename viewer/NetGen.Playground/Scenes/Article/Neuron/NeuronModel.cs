using System.Runtime.InteropServices;

namespace NetGen.Playground;

/// <summary>One neuron on points of two classes: its weights, what it computes for each point, and its training.</summary>
internal sealed class NeuronModel
{
    /// <summary>Pre-activations are counted from −reach to reach.</summary>
    public const double Reach = 6;

    /// <summary>Half the side of the plane that is shown.</summary>
    public const float Plane = 1.5f;

    private const int Samples = 120;
    private const int Cells = 64;
    private const int CurveCells = 121;

    private static readonly PlaneGrid Grid = new(Cells, PlaneRange.Square(Plane));

    private readonly Trainer _trainer;
    private readonly float[] _parameters = new float[3];
    private readonly float[] _asked = new float[2];
    private readonly float[] _answer = new float[1];
    private readonly List<double> _losses = [];

    public NeuronModel(INetwork network, Dataset data, double rate, ulong seed)
    {
        Network = network;
        Data = data;
        _trainer = new(network, data, new SGD(rate)) { BatchSize = data.Count, Seed = seed };
        Curve = CurveOf(network.Clone());
        Renew();
    }

    public INetwork Network { get; }

    public Dataset Data { get; }

    /// <summary>The activation's values from −reach to reach.</summary>
    public double[] Curve { get; }

    /// <summary>For each class, how many points have a pre-activation in each of the columns from −reach to reach.</summary>
    public int[][] Counts { get; } = [new int[24], new int[24]];

    /// <summary>What the neuron answers over the plane.</summary>
    public Field Map { get; } = new(Cells, Cells);

    /// <summary>The loss before each step.</summary>
    public ReadOnlySpan<double> Losses => CollectionsMarshal.AsSpan(_losses);

    /// <summary>The loss now.</summary>
    public double Loss { get; private set; }

    public double LearningRate
    {
        set => _trainer.LearningRate = value;
    }

    /// <summary>The weights and the bias: w₁, w₂, b.</summary>
    public double this[int parameter]
    {
        get => _parameters[parameter];
        set
        {
            _parameters[parameter] = (float)value;
            Network.ImportParameters(_parameters);
            Renew();
        }
    }

    /// <summary>w₁·x₁ + w₂·x₂ + b.</summary>
    public double Weighted(double x1, double x2) => _parameters[0] * x1 + _parameters[1] * x2 + _parameters[2];

    /// <summary>What the neuron answers.</summary>
    public double Answer(double x1, double x2)
    {
        (_asked[0], _asked[1]) = ((float)x1, (float)x2);
        Network.Predict(_asked, _answer);
        return _answer[0];
    }

    /// <summary>One step of descent on all points.</summary>
    public void Step()
    {
        _losses.Add(_trainer.Step().Loss);
        Renew();
    }

    /// <summary>Points of two clouds, or of a disc within a ring.</summary>
    public static Dataset DataOf(int choice, ulong seed) => choice == 0 ? Datasets.Gaussian(Samples, 0.15f, seed) : Datasets.Circle(Samples, 0.1f, seed);

    private void Renew()
    {
        Network.ExportParameters(_parameters);
        Grid.Predict(Network, Map);
        Array.ForEach(Counts, Array.Clear);
        for (int sample = 0; sample < Data.Count; sample++)
        {
            ReadOnlySpan<float> x = Data.Feature(sample);
            int[] counts = Counts[(int)Data.Target(sample)[0]];
            double place = (Weighted(x[0], x[1]) + Reach) / (2 * Reach);
            counts[Math.Clamp((int)(place * counts.Length), 0, counts.Length - 1)]++;
        }

        Loss = Network.Loss(Data.Features, Data.Targets);
    }

    /// <summary>With weight 1 on one input and nothing else a neuron is its activation.</summary>
    private static double[] CurveOf(INetwork network)
    {
        network.ImportParameters([1, 0, 0]);
        var inputs = new float[2 * CurveCells];
        var outputs = new float[CurveCells];
        for (int i = 0; i < CurveCells; i++)
            inputs[2 * i] = (float)(Reach * (2.0 * i / (CurveCells - 1) - 1));
        network.Predict(inputs, outputs);
        return [.. outputs.Select(value => (double)value)];
    }
}
