namespace NetGen;

/// <summary>Runs a network over a data set, some hundred rows at a time, and counts how well it does.</summary>
internal sealed class Evaluator(INetwork network)
{
    private const int RowsAtATime = 256;

    private readonly OutputKind _kind = network.Info.Output;
    private readonly float[] _outputs = new float[RowsAtATime * network.OutputSize];

    /// <summary>Loss, accuracy and confusion matrix of the network's parameters as they are now.</summary>
    public Evaluation Evaluate(Dataset data)
    {
        SampleShape.Require(network, data, nameof(data));
        double loss = 0;
        long right = 0;
        ConfusionMatrix? confusion = HasOneAnswer ? new(Math.Max(2, network.OutputSize)) : null;
        for (int row = 0; row < data.Count; row += RowsAtATime)
        {
            int rows = Math.Min(RowsAtATime, data.Count - row);
            ReadOnlySpan<float> inputs = data.Features.Slice(row * network.InputSize, rows * network.InputSize);
            ReadOnlySpan<float> targets = data.Targets.Slice(row * network.OutputSize, rows * network.OutputSize);
            loss += (double)network.Loss(inputs, targets) * rows;
            if (_kind == OutputKind.Values)
                continue;
            Span<float> outputs = _outputs.AsSpan(0, rows * network.OutputSize);
            network.Predict(inputs, outputs);
            right += confusion == null ? CountRight(outputs, targets) : Count(outputs, targets, confusion);
        }

        int answers = confusion == null ? data.Targets.Length : data.Count;
        return new(data.Count, loss / data.Count, _kind == OutputKind.Values ? null : (double)right / answers, confusion);
    }

    private bool HasOneAnswer => _kind == OutputKind.Classes || (_kind != OutputKind.Values && network.OutputSize == 1);

    private int Count(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, ConfusionMatrix confusion)
    {
        int right = 0;
        for (int at = 0; at < outputs.Length; at += network.OutputSize)
        {
            int actual = ClassOf(targets.Slice(at, network.OutputSize), Answers.IsTargetYes);
            int predicted = ClassOf(outputs.Slice(at, network.OutputSize), Answers.IsYes);
            confusion.Add(actual, predicted);
            right += actual == predicted ? 1 : 0;
        }

        return right;
    }

    private int ClassOf(ReadOnlySpan<float> row, Func<OutputKind, float, bool> isYes) =>
        _kind == OutputKind.Classes ? Answers.Largest(row) : isYes(_kind, row[0]) ? 1 : 0;

    private int CountRight(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets)
    {
        int right = 0;
        for (int i = 0; i < outputs.Length; i++)
            right += Answers.IsYes(_kind, outputs[i]) == Answers.IsTargetYes(_kind, targets[i]) ? 1 : 0;
        return right;
    }
}
