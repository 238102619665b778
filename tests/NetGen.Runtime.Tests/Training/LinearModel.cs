using System.Numerics;

namespace NetGen.Tests.Training;

/// <summary>
/// y = W x + b with the mean squared error, by hand: the smallest network. Storage order is W transposed, [in][out], then b, so that it differs from PyTorch's.
/// </summary>
internal class LinearModel : INetwork
{
    private readonly float[] _parameters;
    private readonly LayerInfo _layer;

    public LinearModel(int inputs, int outputs, OutputKind kind = OutputKind.Values, double l1 = 0, double l2 = 0, string name = "Linear")
    {
        (InputSize, OutputSize) = (inputs, outputs);
        _parameters = new float[(inputs + 1) * outputs];
        _layer = new()
        {
            Name = "dense 0",
            Index = 0,
            Activation = "Identity",
            InputShape = [inputs],
            OutputShape = [outputs],
            Weights = new(0, inputs * outputs),
            Biases = new(inputs * outputs, outputs),
            WeightShape = [outputs, inputs],
            L1 = l1,
            L2 = l2,
            MultiplyAdds = inputs * outputs,
            CodeForm = CodeForm.SampleLanes,
        };
        Info = new() { Name = name, InputShape = [inputs], Layers = [_layer], Loss = "MeanSquaredError", Output = kind, Declaration = "" };
    }

    public int InputSize { get; }

    public int OutputSize { get; }

    public int ParameterCount => _parameters.Length;

    public NetworkInfo Info { get; }

    public Span<float> Parameters => _parameters;

    public void Reset(ulong seed)
    {
        SeededRandom random = new(seed);
        foreach (ref float parameter in Parameters)
            parameter = random.NextNormal();
    }

    public virtual INetwork Clone()
    {
        LinearModel copy = new(InputSize, OutputSize, Info.Output, _layer.L1, _layer.L2, Info.Name);
        Parameters.CopyTo(copy.Parameters);
        return copy;
    }

    public void Predict(ReadOnlySpan<float> inputs, Span<float> outputs) => Forward<float>(_parameters, inputs, outputs);

    public float Loss(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets) => MeanSquare<float>(_parameters, inputs, targets, []);

    public virtual float LossAndGradient(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Span<float> gradient) =>
        MeanSquare<float>(_parameters, inputs, targets, gradient);

    public void Backward(ReadOnlySpan<float> inputs, ReadOnlySpan<float> outputGradients, Span<float> gradient)
    {
        gradient.Clear();
        for (int sample = 0; sample < inputs.Length / InputSize; sample++)
            Accumulate(inputs.Slice(sample * InputSize, InputSize), outputGradients.Slice(sample * OutputSize, OutputSize), gradient);
    }

    public void ExportParameters(Span<float> destination) => ToStandardOrder(_parameters, destination);

    public void ImportParameters(ReadOnlySpan<float> source) => FromStandardOrder(source, _parameters);

    public void ToStandardOrder(ReadOnlySpan<float> storage, Span<float> standard)
    {
        for (int place = 0; place < ParameterCount; place++)
            standard[StandardPlace(place)] = storage[place];
    }

    public void FromStandardOrder(ReadOnlySpan<float> standard, Span<float> storage)
    {
        for (int place = 0; place < ParameterCount; place++)
            storage[place] = standard[StandardPlace(place)];
    }

    public void PredictDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, Span<double> outputs) => Forward(parameters, inputs, outputs);

    public double LossDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets) => MeanSquare(parameters, inputs, targets, []);

    public double GradientDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets, Span<double> gradient) =>
        MeanSquare(parameters, inputs, targets, gradient);

    private int StandardPlace(int place) =>
        place < _layer.Weights.Length ? place % OutputSize * InputSize + place / OutputSize : place;

    private void Forward<T>(ReadOnlySpan<T> parameters, ReadOnlySpan<T> inputs, Span<T> outputs)
        where T : INumber<T>
    {
        for (int sample = 0; sample < inputs.Length / InputSize; sample++)
        {
            for (int unit = 0; unit < OutputSize; unit++)
                outputs[sample * OutputSize + unit] = Output(parameters, inputs.Slice(sample * InputSize, InputSize), unit);
        }
    }

    private T Output<T>(ReadOnlySpan<T> parameters, ReadOnlySpan<T> input, int unit)
        where T : INumber<T>
    {
        T sum = parameters[_layer.Biases.Start + unit];
        for (int i = 0; i < InputSize; i++)
            sum += parameters[i * OutputSize + unit] * input[i];
        return sum;
    }

    private T MeanSquare<T>(ReadOnlySpan<T> parameters, ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient)
        where T : INumber<T>
    {
        if (inputs.Length / InputSize * OutputSize != targets.Length || inputs.Length % InputSize != 0 || inputs.IsEmpty)
            throw new ArgumentException($"{inputs.Length} inputs and {targets.Length} targets do not fit {InputSize} inputs and {OutputSize} outputs.");
        gradient.Clear();
        T sum = T.Zero, elements = T.CreateChecked(targets.Length), two = T.CreateChecked(2);
        for (int at = 0; at < targets.Length; at++)
        {
            ReadOnlySpan<T> input = inputs.Slice(at / OutputSize * InputSize, InputSize);
            int unit = at % OutputSize;
            T error = Output(parameters, input, unit) - targets[at];
            sum += error * error;
            if (!gradient.IsEmpty)
                AccumulateUnit(input, two * error / elements, unit, gradient);
        }

        return sum / elements;
    }

    private void Accumulate(ReadOnlySpan<float> input, ReadOnlySpan<float> slopes, Span<float> gradient)
    {
        for (int unit = 0; unit < OutputSize; unit++)
            AccumulateUnit(input, slopes[unit], unit, gradient);
    }

    private void AccumulateUnit<T>(ReadOnlySpan<T> input, T slope, int unit, Span<T> gradient)
        where T : INumber<T>
    {
        for (int i = 0; i < InputSize; i++)
            gradient[i * OutputSize + unit] += slope * input[i];
        gradient[_layer.Biases.Start + unit] += slope;
    }
}
