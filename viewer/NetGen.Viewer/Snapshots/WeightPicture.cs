namespace NetGen;

/// <summary>A first-layer unit's weights, seen as the picture that it looks for.</summary>
internal static class WeightPicture
{
    /// <summary>The shape of the weights for pictures of a shape: the picture's of a dense layer, the kernel's of a convolution; null for other layers.</summary>
    public static (int Height, int Width)? Shape(NetworkInfo info, (int Height, int Width)? picture) => info.Layers[0].WeightShape switch
    {
        [_, _] => picture,
        [_, _, var height, var width] => (height, width),
        _ => null,
    };

    /// <summary>The weights of one unit for the first channel, divided by the largest.</summary>
    public static Field Of(NetworkInfo info, float[] parameters, int unit, (int Height, int Width) shape)
    {
        var field = new Field(shape.Width, shape.Height);
        Fill(info, parameters, unit, field);
        return field;
    }

    /// <summary>Writes the same into a field of that shape.</summary>
    public static void Fill(NetworkInfo info, float[] parameters, int unit, Field field)
    {
        parameters.AsSpan(unit * (info.Layers[0].Weights.Length / info.Layers[0].WeightShape[0]), field.Values.Length).CopyTo(field.Values);
        float largest = 1e-6f;
        foreach (float value in field.Values)
            largest = MathF.Max(largest, MathF.Abs(value));
        foreach (ref float value in field.Values.AsSpan())
            value /= largest;
    }
}
