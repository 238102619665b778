namespace NetGen;

/// <summary>Which unit each parameter of a network belongs to, whatever order the network stores them in.</summary>
internal static class UnitOfParameter
{
    /// <summary>Numbers the units of all layers through; a unit is one row of the weights in PyTorch's order, its incoming weights, and the bias of the same number.</summary>
    /// <returns>[parameters], in storage order.</returns>
    public static int[] Of(INetwork network)
    {
        // Floats, because that is what a network can reorder; they hold whole numbers up to 16 million.
        var standard = new float[network.ParameterCount];
        int at = 0, firstUnit = 0;
        foreach (LayerInfo layer in network.Info.Layers)
        {
            int units = layer.Weights.Length > 0 ? layer.WeightShape[0] : layer.Biases.Length;
            for (int i = 0; i < layer.Weights.Length; i++)
                standard[at++] = firstUnit + i / (layer.Weights.Length / units);
            for (int i = 0; i < layer.Biases.Length; i++)
                standard[at++] = firstUnit + i / (layer.Biases.Length / units);
            firstUnit += units;
        }

        var storage = new float[standard.Length];
        network.FromStandardOrder(standard, storage);
        return [.. storage.Select(unit => (int)unit)];
    }
}
