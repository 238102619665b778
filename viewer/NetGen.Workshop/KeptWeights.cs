namespace NetGen.Workshop;

/// <summary>Takes what a network has learned over to one of another shape.</summary>
public static class KeptWeights
{
    /// <summary>Copies weights and biases of all layers that are the same in both: counted from the input as far as they are, and likewise from the output.</summary>
    /// <param name="from">The network that has learned.</param>
    /// <param name="to">The other, whose remaining layers are left as they are.</param>
    /// <returns>How many layers with parameters were copied.</returns>
    public static int Copy(INetwork from, INetwork to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);

        // What has no parameters, such as dropout, keeps no weights apart.
        LayerInfo[] old = [.. from.Info.Layers.Where(layer => layer.ParameterCount > 0)], other = [.. to.Info.Layers.Where(layer => layer.ParameterCount > 0)];
        int front = 0, back = 0, most = Math.Min(old.Length, other.Length);
        while (front < most && AreSame(old[front], other[front]))
            front++;
        while (back < most - front && AreSame(old[^(back + 1)], other[^(back + 1)]))
            back++;
        float[] source = new float[from.ParameterCount], target = new float[to.ParameterCount];
        from.ExportParameters(source);
        to.ExportParameters(target);
        int first = old.Take(front).Sum(layer => layer.ParameterCount), last = old.Skip(old.Length - back).Sum(layer => layer.ParameterCount);
        source.AsSpan(0, first).CopyTo(target);
        source.AsSpan(source.Length - last).CopyTo(target.AsSpan(target.Length - last));
        to.ImportParameters(target);
        return front + back;
    }

    private static bool AreSame(LayerInfo one, LayerInfo other) =>
        one.WeightShape.SequenceEqual(other.WeightShape) && one.Biases.Length == other.Biases.Length
        && one.InputShape.SequenceEqual(other.InputShape) && one.OutputShape.SequenceEqual(other.OutputShape) && one.Activation == other.Activation;
}
