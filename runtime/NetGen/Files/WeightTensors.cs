namespace NetGen;

/// <summary>
/// A network's weights as named tensors, as PyTorch's Sequential has them, where an activation is a module of its own: 0.weight [out, in], 0.bias [out], and after a tanh 2.weight.
/// Files that number the layers alone (0.weight, 1.weight) are read as well.
/// </summary>
internal static class WeightTensors
{
    /// <summary>All weights and biases in PyTorch's order.</summary>
    public static IEnumerable<Tensor> Of(INetwork network)
    {
        var parameters = new float[network.ParameterCount];
        network.ExportParameters(parameters);
        int at = 0;
        foreach ((string name, IReadOnlyList<int> shape, int length) in Expected(network, countsActivations: true))
        {
            yield return Tensor.From(name, parameters.AsSpan(at, length), shape);
            at += length;
        }
    }

    /// <summary>Reads the weights strictly by name and shape; the network is not touched.</summary>
    /// <param name="network">Says what is expected.</param>
    /// <param name="file">Weights alone, or a whole checkpoint.</param>
    /// <param name="source">What the file is called in errors.</param>
    /// <returns>[parameter count], in PyTorch's order.</returns>
    /// <exception cref="InvalidDataException">A tensor is missing, one too many, of another shape or type, or holds NaN or infinity.</exception>
    public static float[] Read(INetwork network, SafeTensors file, string source)
    {
        var parameters = new float[network.ParameterCount];
        var known = new HashSet<string>(StringComparer.Ordinal);
        int at = 0;
        bool countsActivations = Found(countsActivations: true) >= Found(countsActivations: false);
        foreach ((string name, IReadOnlyList<int> shape, int length) in Expected(network, countsActivations))
        {
            FileNumbers.Singles(file, name, shape, source).CopyTo(parameters, at);
            known.Add(name);
            at += length;
        }

        bool isCheckpoint = Checkpoint.IsIn(file) || Evolution.IsIn(file);
        Tensor? extra = file.Tensors.FirstOrDefault(tensor => !known.Contains(tensor.Name) && !(isCheckpoint && Checkpoint.Owns(tensor.Name)));
        return extra == null ? parameters : throw new InvalidDataException($"{source} has a tensor '{extra.Name}', which {network.Info.Name} does not have.");

        int Found(bool countsActivations) => Expected(network, countsActivations).Count(tensor => file.Find(tensor.Name) != null);
    }

    private static IEnumerable<(string Name, IReadOnlyList<int> Shape, int Length)> Expected(INetwork network, bool countsActivations)
    {
        int module = 0;
        foreach (LayerInfo layer in network.Info.Layers)
        {
            if (layer.Weights.Length > 0)
                yield return (FormattableString.Invariant($"{module}.weight"), layer.WeightShape, layer.Weights.Length);
            if (layer.Biases.Length > 0)
                yield return (FormattableString.Invariant($"{module}.bias"), layer.BiasShape, layer.Biases.Length);
            module += countsActivations && layer.Activation != nameof(Identity) ? 2 : 1;
        }
    }
}
