namespace NetGen;

/// <summary>The units of a layer that have a tile of their own; of a layer of pictures, its channels.</summary>
/// <param name="Units">Their places in the layer.</param>
/// <param name="Hidden">How many share one more tile; 0 for none.</param>
internal sealed record ShownUnits(int[] Units, int Hidden)
{
    /// <summary>Units of the layer.</summary>
    public int All => Units.Length + Hidden;

    public int TileCount => Units.Length + (Hidden > 0 ? 1 : 0);

    /// <summary>The places of those that share the last tile.</summary>
    public int[] Others() => [.. Enumerable.Range(0, All).Except(Units)];

    /// <summary>Chooses units for the input and for each layer.</summary>
    /// <param name="info">The network.</param>
    /// <param name="parameters">Its parameters in PyTorch's order.</param>
    /// <param name="mostTiles">How many tiles a column has room for.</param>
    /// <param name="mostFirst">The same for the first layer, whose tiles may be pictures.</param>
    public static ShownUnits[] OfLayers(NetworkInfo info, float[] parameters, int mostTiles, int mostFirst)
    {
        int inputs = info.Layers[0].InputShape[0];
        var shown = new ShownUnits[info.Layers.Count + 1];
        shown[0] = inputs <= mostTiles ? new([.. Enumerable.Range(0, inputs)], 0) : new([], inputs);
        for (int layer = 0; layer < info.Layers.Count; layer++)
        {
            int most = layer == 0 ? mostFirst : mostTiles, units = info.Layers[layer].OutputShape[0];
            bool isLast = layer == info.Layers.Count - 1;
            shown[layer + 1] = units <= most ? new([.. Enumerable.Range(0, units)], 0)
                : new(isLast ? [.. Enumerable.Range(0, most - 1)] : Strongest(info, parameters, layer + 1, units, most - 1), units - most + 1);
        }

        return shown;
    }

    private static int[] Strongest(NetworkInfo info, float[] parameters, int nextLayer, int units, int count)
    {
        ParameterRange range = WeightLinks.Of(info, nextLayer);
        ReadOnlySpan<float> weights = parameters.AsSpan(range.Start, range.Length);
        int each = WeightLinks.Each(info.Layers[nextLayer]);
        var strengths = new float[units];
        for (int i = 0; i < weights.Length && each > 0; i++)
            strengths[i / each % units] -= MathF.Abs(weights[i]);
        var places = new int[units];
        for (int unit = 0; unit < units; unit++)
            places[unit] = unit;
        strengths.AsSpan().Sort(places.AsSpan());
        int[] strongest = places[..count];
        strongest.AsSpan().Sort();
        return strongest;
    }
}
