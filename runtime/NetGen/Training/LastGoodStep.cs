namespace NetGen;

/// <summary>Parameters and optimizer state from before a step, to go back to when the step breaks the network.</summary>
internal sealed class LastGoodStep
{
    private readonly OptimizerState<float> _state;
    private readonly float[] _parameters;
    private readonly float[][] _vectors;
    private readonly double[] _products;
    private long _stepCount;

    /// <summary>Makes room for these parameters and this state.</summary>
    public LastGoodStep(int parameterCount, OptimizerState<float> state)
    {
        _state = state;
        _parameters = new float[parameterCount];
        _vectors = [.. state.Vectors.Select(vector => new float[vector.Length])];
        _products = new double[state.Products.Length];
    }

    /// <summary>Copies what the step is about to change.</summary>
    public void Remember(ReadOnlySpan<float> parameters)
    {
        parameters.CopyTo(_parameters);
        for (int i = 0; i < _vectors.Length; i++)
            _state.Vectors[i].CopyTo(_vectors[i], 0);
        _state.Products.CopyTo(_products);
        _stepCount = _state.StepCount;
    }

    /// <summary>Puts everything back bit for bit.</summary>
    public void Restore(Span<float> parameters)
    {
        _parameters.CopyTo(parameters);
        for (int i = 0; i < _vectors.Length; i++)
            _vectors[i].CopyTo(_state.Vectors[i], 0);
        _products.CopyTo(_state.Products);
        _state.StepCount = _stepCount;
    }
}
