namespace NetGen.Playground;

/// <summary>A network that learns cats and dogs, and how many of the pictures it still knows once they are shifted.</summary>
internal sealed class PetLearner
{
    /// <summary>Pixels to either side at most.</summary>
    public const int LargestShift = 12;

    /// <summary>Pixels from one tried shift to the next.</summary>
    public const int ShiftStep = 2;

    private const int SamplesAStep = 32;

    private readonly PetPictures _pictures;
    private readonly Trainer _trainer;
    private readonly float[] _shifted;
    private readonly float[] _answers;
    private readonly float[] _parameters;

    /// <param name="network">What learns.</param>
    /// <param name="pictures">Learned, and new ones.</param>
    /// <param name="optimizer">How it learns.</param>
    /// <param name="seed">Decides the order of the pictures.</param>
    public PetLearner(INetwork network, PetPictures pictures, IOptimizer optimizer, ulong seed)
    {
        (Network, _pictures) = (network, pictures);
        _trainer = new(network, pictures.Learned, optimizer) { BatchSize = SamplesAStep, Seed = seed };
        int most = Math.Max(pictures.Learned.Count, pictures.New.Count);
        (_shifted, _answers, _parameters) = (new float[most * network.InputSize], new float[most * network.OutputSize], new float[network.ParameterCount]);
        Array.Fill(Right, double.NaN);
        RightOfNew = Measure(pictures.New, 0);
    }

    public INetwork Network { get; }

    /// <summary>The shifts that are tried, in pixels.</summary>
    public static double[] Shifts { get; } = [.. Enumerable.Range(0, 2 * LargestShift / ShiftStep + 1).Select(i => (double)i * ShiftStep - LargestShift)];

    /// <summary>Per cent of the learned pictures that are right at each shift, as far as they were tried.</summary>
    public double[] Right { get; } = new double[Shifts.Length];

    /// <summary>Per cent of the learned pictures that are right where they are.</summary>
    public double RightOfLearned => Right[LargestShift / ShiftStep];

    /// <summary>Per cent of the new pictures that are right.</summary>
    public double RightOfNew { get; private set; }

    public void Step() => _trainer.Step();

    /// <summary>Tries one of the shifts again.</summary>
    /// <param name="which">Its place in <see cref="Shifts"/>.</param>
    public void Try(int which)
    {
        Right[which] = Measure(_pictures.Learned, (int)Shifts[which]);
        if (Shifts[which] == 0)
            RightOfNew = Measure(_pictures.New, 0);
    }

    /// <summary>How sure it is that a picture shows a cat.</summary>
    public double Cat(ReadOnlySpan<float> picture)
    {
        Span<float> logits = stackalloc float[2];
        Network.Predict(picture, logits);
        return 1 / (1 + Math.Exp(logits[1] - logits[0]));
    }

    /// <summary>The weights in PyTorch's order; renewed by asking.</summary>
    public ReadOnlySpan<float> Weights()
    {
        Network.ExportParameters(_parameters);
        return _parameters;
    }

    private double Measure(Dataset data, int shift)
    {
        int size = Network.InputSize, right = 0;
        for (int i = 0; i < data.Count; i++)
            PetPictures.CopyShifted(data.Feature(i), shift, _shifted.AsSpan(i * size, size));
        Network.Predict(_shifted.AsSpan(0, data.Count * size), _answers.AsSpan(0, 2 * data.Count));
        for (int i = 0; i < data.Count; i++)
            right += _answers[2 * i] > _answers[2 * i + 1] == PetPictures.IsCat(data, i) ? 1 : 0;
        return 100.0 * right / data.Count;
    }
}
