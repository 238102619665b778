namespace NetGen;

/// <summary>An optimizer's state as named tensors: running values in PyTorch's order of the parameters, products in double.</summary>
internal static class OptimizerTensors
{
    /// <summary>What the names of these tensors begin with.</summary>
    public const string Prefix = "optimizer.";

    private const string ProductsName = Prefix + "products";
    private const string StepName = Prefix + "step";
    private const string RateName = Prefix + "learning_rate";

    /// <summary>State, learning rate and step count.</summary>
    public static IEnumerable<Tensor> Of(IOptimizer optimizer, INetwork network)
    {
        OptimizerState<float> state = optimizer.State;
        var standard = new float[network.ParameterCount];
        for (int i = 0; i < state.Vectors.Count; i++)
        {
            network.ToStandardOrder(state.Vectors[i], standard);
            yield return Tensor.From(Prefix + state.VectorNames[i], standard);
        }

        if (state.Products.Length > 0)
            yield return Tensor.From(ProductsName, state.Products);
        yield return Tensor.From(StepName, [(ulong)state.StepCount]);
        yield return Tensor.From(RateName, [optimizer.LearningRate]);
    }

    /// <summary>Reads and checks a state for this optimizer, which is not touched until the result is applied.</summary>
    /// <exception cref="InvalidDataException">Something is missing, too much, misshapen or out of its range.</exception>
    public static SavedOptimizer Read(IOptimizer optimizer, INetwork network, SafeTensors file, string source)
    {
        OptimizerState<float> state = optimizer.State;
        string[] known = [StepName, RateName, ProductsName, .. state.VectorNames.Select(name => Prefix + name)];
        Tensor? extra = file.Tensors.FirstOrDefault(tensor => tensor.Name.StartsWith(Prefix, StringComparison.Ordinal) && !known.Contains(tensor.Name));
        if (extra != null)
            throw new InvalidDataException($"{source} has a tensor '{extra.Name}', which this {optimizer.Name} does not have; was it made with other settings?");
        double rate = FileNumbers.Doubles(file, RateName, 1, source)[0];
        if (rate < 0)
            throw new InvalidDataException(FormattableString.Invariant($"{source}: the learning rate is {rate}; it must not be negative."));
        return new(
            rate,
            (long)FileNumbers.Whole(file, StepName, 0, Checkpoint.MostSteps, source),
            [.. state.VectorNames.Select(Vector)],
            state.Products.Length > 0 ? FileNumbers.Doubles(file, ProductsName, state.Products.Length, source) : []);

        float[] Vector(string name)
        {
            var storage = new float[network.ParameterCount];
            network.FromStandardOrder(FileNumbers.Singles(file, Prefix + name, [storage.Length], source), storage);
            return storage;
        }
    }
}
