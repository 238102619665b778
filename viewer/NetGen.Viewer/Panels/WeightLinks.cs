namespace NetGen;

/// <summary>Reads weights out of parameters in PyTorch's order.</summary>
internal static class WeightLinks
{
    /// <summary>Where a layer's weights, [out][in], lie.</summary>
    public static ParameterRange Of(NetworkInfo info, int layer)
    {
        int start = 0;
        for (int i = 0; i < layer; i++)
            start += info.Layers[i].ParameterCount;
        return new(start, info.Layers[layer].Weights.Length);
    }

    /// <summary>Writes the weights between the tiles of two columns into the second one's links.</summary>
    public static void Fill(NetworkInfo info, float[] parameters, int layer, UnitTile[] from, NetworkColumn to)
    {
        ParameterRange range = Of(info, layer);
        ReadOnlySpan<float> weights = parameters.AsSpan(range.Start, range.Length);
        int inputs = info.Layers[layer].WeightShape[1];
        for (int tile = 0; tile < to.Tiles.Length; tile++)
        {
            for (int source = 0; source < from.Length; source++)
                to.Links[tile][source] = Joined(weights, inputs, to.Tiles[tile].Units, from[source].Units);
        }
    }

    /// <summary>One weight as it is, several as their root mean square.</summary>
    private static float Joined(ReadOnlySpan<float> weights, int inputs, int[] units, int[] sources)
    {
        if (units.Length == 1 && sources.Length == 1)
            return weights[units[0] * inputs + sources[0]];
        double squares = 0;
        foreach (int unit in units)
        {
            foreach (int source in sources)
                squares += weights[unit * inputs + source] * weights[unit * inputs + source];
        }

        return (float)Math.Sqrt(squares / (units.Length * sources.Length));
    }
}
