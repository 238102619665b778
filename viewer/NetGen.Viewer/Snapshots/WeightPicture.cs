namespace NetGen;

/// <summary>A first-layer unit's weights, seen as the picture that it looks for.</summary>
internal static class WeightPicture
{
    /// <summary>The weights of one unit for the first channel, divided by the largest.</summary>
    public static Field Of(NetworkInfo info, float[] parameters, int unit, (int Height, int Width) shape)
    {
        var field = new Field(shape.Width, shape.Height);
        parameters.AsSpan(unit * info.Layers[0].WeightShape[1], field.Values.Length).CopyTo(field.Values);
        float largest = MathF.Max(1e-6f, field.Values.Max(MathF.Abs));
        foreach (ref float value in field.Values.AsSpan())
            value /= largest;
        return field;
    }
}
