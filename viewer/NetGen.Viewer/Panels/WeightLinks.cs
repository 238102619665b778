namespace NetGen;

/// <summary>Reads weights out of parameters in PyTorch's order.</summary>
internal static class WeightLinks
{
    /// <summary>Weights from one unit to another: 1 in a dense layer, a kernel's in a convolution; 0 where each unit has its own, or none.</summary>
    public static int Each(LayerInfo layer)
    {
        int pairs = layer.InputShape[0] * layer.OutputShape[0];
        return layer.WeightShape.Count > 1 && layer.Weights.Length % pairs == 0 ? layer.Weights.Length / pairs : 0;
    }

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
        int inputs = info.Layers[layer].InputShape[0], each = Each(info.Layers[layer]);
        for (int tile = 0; tile < to.Tiles.Length; tile++)
        {
            for (int source = 0; source < from.Length; source++)
                to.Links[tile][source] = Joined(weights, inputs, each, to.Tiles[tile].Units, from[source].Units);
        }
    }

    /// <summary>One weight as it is, several as their root mean square.</summary>
    private static float Joined(ReadOnlySpan<float> weights, int inputs, int each, int[] units, int[] sources)
    {
        if (each == 0)
            return 0;
        if (units.Length == 1 && sources.Length == 1 && each == 1)
            return weights[units[0] * inputs + sources[0]];
        double squares = 0;
        foreach (int unit in units)
        {
            foreach (int source in sources)
            {
                foreach (float weight in weights.Slice((unit * inputs + source) * each, each))
                    squares += weight * weight;
            }
        }

        return (float)Math.Sqrt(squares / (units.Length * sources.Length * each));
    }
}
