namespace NetGen;

/// <summary>Reads weights out of parameters in PyTorch's order.</summary>
internal static class WeightLinks
{
    /// <summary>Where a layer's weights, [out][in], lie.</summary>
    public static ParameterRange Of(NetworkInfo info, int layer) =>
        new(info.Layers.Take(layer).Sum(before => before.ParameterCount), info.Layers[layer].Weights.Length);

    /// <summary>The weights between the tiles of two columns, [tiles][tiles before].</summary>
    public static float[][] Between(NetworkInfo info, float[] parameters, int layer, ShownUnits from, ShownUnits to)
    {
        ParameterRange range = Of(info, layer);
        int inputs = info.Layers[layer].WeightShape[1], units = info.Layers[layer].WeightShape[0];
        int[][] sources = Groups(from, inputs), targets = Groups(to, units);
        return [.. targets.Select(unitGroup => sources.Select(inputGroup => Joined(unitGroup, inputGroup)).ToArray())];

        float Joined(int[] unitGroup, int[] inputGroup)
        {
            if (unitGroup.Length == 1 && inputGroup.Length == 1)
                return parameters[range.Start + unitGroup[0] * inputs + inputGroup[0]];
            double squares = unitGroup.Sum(unit => inputGroup.Sum(input => Math.Pow(parameters[range.Start + unit * inputs + input], 2)));
            return (float)Math.Sqrt(squares / (unitGroup.Length * inputGroup.Length));
        }
    }

    private static int[][] Groups(ShownUnits shown, int size)
    {
        IEnumerable<int[]> single = shown.Units.Select(unit => new[] { unit });
        return shown.Hidden == 0 ? [.. single] : [.. single, [.. Enumerable.Range(0, size).Except(shown.Units)]];
    }
}
