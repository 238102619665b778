namespace NetGen.Playground;

/// <summary>All numbers of one sample's way through the traced network and back. A bias' gradient is its unit's delta.</summary>
internal sealed class BackPropagationModel
{
    /// <summary>Hidden units.</summary>
    public const int Hidden = 3;

    private const int Biases = 6, Answer = 9, AnswerBias = 12;

    private readonly Traced _network;
    private readonly TracedHidden _hidden = new(1);
    private readonly TracedSums _sums = new(1);
    private readonly SGD _optimizer = new(0.5);
    private readonly float[] _parameters = new float[13];
    private readonly float[] _stored = new float[13];
    private readonly float[] _gradient = new float[13];
    private readonly float[] _input = [0.8f, -0.5f];
    private readonly float[] _target = [1];
    private readonly float[] _z = new float[Hidden];
    private readonly float[] _h = new float[Hidden];
    private readonly float[] _y = new float[1];

    public BackPropagationModel(ulong seed)
    {
        _network = new(seed);
        _optimizer.Prepare(Traced.ParameterCount);
        Renew();
    }

    public double Target => _target[0];

    public double Answered => _y[0];

    public double Loss { get; private set; }

    /// <summary>The loss before the last update; null before the first.</summary>
    public double? LossBefore { get; private set; }

    /// <summary>The delta of the answer: the gradient by its sum.</summary>
    public double AnswerDelta => _gradient[AnswerBias];

    public double Input(int input) => _input[input];

    public double Sum(int unit) => _z[unit];

    public double Output(int unit) => _h[unit];

    /// <summary>The delta of a hidden unit.</summary>
    public double Delta(int unit) => _gradient[Biases + unit];

    /// <summary>A weight into a hidden unit, and its gradient.</summary>
    public (double Value, double Gradient) Weight(int input, int unit) => (_parameters[2 * unit + input], _gradient[2 * unit + input]);

    public double Bias(int unit) => _parameters[Biases + unit];

    /// <summary>A weight into the answer, and its gradient.</summary>
    public (double Value, double Gradient) AnswerWeight(int unit) => (_parameters[Answer + unit], _gradient[Answer + unit]);

    public double BiasOfAnswer => _parameters[AnswerBias];

    /// <summary>Another sample.</summary>
    public void Change(double x1, double x2, double target)
    {
        (_input[0], _input[1], _target[0]) = ((float)x1, (float)x2, (float)target);
        Renew();
    }

    /// <summary>One step of descent by the gradient found.</summary>
    public void Update(double rate)
    {
        LossBefore = Loss;
        _optimizer.LearningRate = rate;
        _network.LossAndGradient(_input, _target, _stored);
        _optimizer.Step(_network.Parameters, _stored);
        Renew();
    }

    private void Renew()
    {
        _network.ExportParameters(_parameters);
        _hidden.ImportParameters(_parameters.AsSpan(0, Answer));
        _sums.ImportParameters(_parameters.AsSpan(0, Answer));
        _sums.Predict(_input, _z);
        _hidden.Predict(_input, _h);
        _network.Predict(_input, _y);
        Loss = _network.LossAndGradient(_input, _target, _stored);
        _network.ToStandardOrder(_stored, _gradient);
    }
}
