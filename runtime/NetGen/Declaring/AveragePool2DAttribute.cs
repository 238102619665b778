namespace NetGen;

/// <summary>The mean of each window of each channel. Windows lie side by side and cover the picture.</summary>
/// <param name="height">Rows of a window; the picture's are a multiple of it.</param>
/// <param name="width">Columns of a window; the picture's are a multiple of it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class AveragePool2DAttribute(int height, int width) : LayerAttribute
{
    /// <summary>Square windows.</summary>
    /// <param name="size">Rows and columns of a window.</param>
    public AveragePool2DAttribute(int size)
        : this(size, size)
    {
    }

    /// <summary>Rows and columns of a window.</summary>
    public (int Height, int Width) Window { get; } = (height, width);
}
