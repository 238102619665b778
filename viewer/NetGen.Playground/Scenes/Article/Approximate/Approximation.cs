using System.Runtime.InteropServices;

namespace NetGen.Playground;

/// <summary>A function, a network that learns it, and one of the same kind whose weights were written down.</summary>
internal sealed class Approximation
{
    /// <summary>Functions are shown and learned from −reach to reach.</summary>
    public const double Reach = 3;

    /// <summary>Steps of Adam in one of the scene's.</summary>
    public const int StepsAtOnce = 20;

    /// <summary>Places at which everything is drawn.</summary>
    public const int Cells = 241;

    private const int BatchSize = 32;

    private readonly Trainer _trainer;
    private readonly INetwork _network;
    private readonly INetwork _probe;
    private readonly float[] _inputs = new float[Cells];
    private readonly float[] _outputs = new float[Cells];
    private readonly float[] _targets = new float[Cells];
    private readonly float[] _parameters;
    private readonly float[] _alone;
    private readonly List<double> _losses = [];

    public Approximation(TypedFunction function, int width, double rate, ulong seed)
    {
        (Function, Width) = (function, width);
        for (int i = 0; i < Cells; i++)
        {
            X[i] = Reach * (2.0 * i / (Cells - 1) - 1);
            True[i] = function.Value(X[i]);
            (_inputs[i], _targets[i]) = ((float)X[i], (float)True[i]);
        }

        _network = Approximators.Of(width, seed);
        _probe = _network.Clone();
        (_parameters, _alone) = (new float[_network.ParameterCount], new float[_network.ParameterCount]);
        _trainer = new(_network, new Dataset(_inputs, _targets, 1, 1), new Adam(rate)) { BatchSize = BatchSize, Seed = seed };
        (Pieces, Kinks, ConstructedKinks) = ([.. Enumerable.Range(0, width).Select(_ => new double[Cells])], new double[width], new double[width]);
        Construct();
        Renew();
    }

    public TypedFunction Function { get; }

    public int Width { get; }

    public double[] X { get; } = new double[Cells];

    /// <summary>The function.</summary>
    public double[] True { get; } = new double[Cells];

    /// <summary>What the network has learned.</summary>
    public double[] Trained { get; } = new double[Cells];

    /// <summary>What a network of this width can be with weights that were written down.</summary>
    public double[] Constructed { get; } = new double[Cells];

    /// <summary>What each hidden unit adds to the learned curve.</summary>
    public double[][] Pieces { get; }

    /// <summary>Where each unit of the learned network begins or ends.</summary>
    public double[] Kinks { get; }

    /// <summary>The same of the other network.</summary>
    public double[] ConstructedKinks { get; }

    public double ConstructedLoss { get; private set; }

    /// <summary>For each of the widths there are, the loss of the constructed network.</summary>
    public double[] LossOfWidths { get; } = new double[Approximators.Widths.Length];

    public double Loss { get; private set; }

    /// <summary>The loss after each of the scene's steps.</summary>
    public ReadOnlySpan<double> Losses => CollectionsMarshal.AsSpan(_losses);

    public double LearningRate
    {
        set => _trainer.LearningRate = value;
    }

    /// <summary>Learns on.</summary>
    public void Step()
    {
        for (int i = 0; i < StepsAtOnce; i++)
            _trainer.Step();
        Renew();
    }

    private void Construct()
    {
        for (int i = 0; i < LossOfWidths.Length; i++)
        {
            int width = Approximators.Widths[i];
            INetwork network = Approximators.Of(width, 1);
            float[] parameters = PiecewiseFit.Parameters(Function.Value, width, -Reach, Reach);
            network.ImportParameters(parameters);
            LossOfWidths[i] = network.Loss(_inputs, _targets);
            if (width != Width)
                continue;
            ConstructedLoss = LossOfWidths[i];
            Ask(network, Constructed);
            ReadKinks(parameters, ConstructedKinks);
        }
    }

    private void Renew()
    {
        Loss = _network.Loss(_inputs, _targets);
        _losses.Add(Loss);
        Ask(_network, Trained);
        _network.ExportParameters(_parameters);
        ReadKinks(_parameters, Kinks);
        _parameters.CopyTo(_alone, 0);
        Span<float> answers = _alone.AsSpan(2 * Width);
        for (int unit = 0; unit < Width; unit++)
        {
            answers.Clear();
            answers[unit] = _parameters[2 * Width + unit];
            _probe.ImportParameters(_alone);
            Ask(_probe, Pieces[unit]);
        }
    }

    /// <summary>A unit's kink is where w·x + b is 0.</summary>
    private void ReadKinks(float[] parameters, double[] kinks)
    {
        for (int unit = 0; unit < Width; unit++)
            kinks[unit] = -parameters[Width + unit] / (double)parameters[unit];
    }

    private void Ask(INetwork network, double[] curve)
    {
        network.Predict(_inputs, _outputs);
        for (int i = 0; i < Cells; i++)
            curve[i] = _outputs[i];
    }
}
