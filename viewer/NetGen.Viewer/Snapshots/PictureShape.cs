namespace NetGen;

/// <summary>Tells whether samples are pictures.</summary>
internal static class PictureShape
{
    /// <summary>Height and width of a sample of [channels, height, width]; null for a vector.</summary>
    public static (int Height, int Width)? Of(IReadOnlyList<int> shape) => shape.Count == 3 ? (shape[1], shape[2]) : null;
}
