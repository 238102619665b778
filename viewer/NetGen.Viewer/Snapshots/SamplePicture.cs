namespace NetGen;

/// <summary>A sample seen as a picture.</summary>
internal static class SamplePicture
{
    /// <summary>A picture's first channel, its darkest pixel at −1 and its brightest at 1.</summary>
    public static Field Of(ReadOnlySpan<float> sample, (int Height, int Width) shape)
    {
        var field = new Field(shape.Width, shape.Height);
        sample[..field.Values.Length].CopyTo(field.Values);
        float least = float.PositiveInfinity, most = float.NegativeInfinity;
        foreach (float value in field.Values)
            (least, most) = (MathF.Min(least, value), MathF.Max(most, value));
        float range = Math.Max(1e-6f, most - least);
        foreach (ref float value in field.Values.AsSpan())
            value = 2 * (value - least) / range - 1;
        return field;
    }
}
