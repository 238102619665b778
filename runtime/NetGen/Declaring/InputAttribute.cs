namespace NetGen;

/// <summary>The shape of one sample.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class InputAttribute : Attribute
{
    /// <summary>A sample is a vector.</summary>
    /// <param name="size">Number of features, at least 1.</param>
    public InputAttribute(int size) => Shape = [size];

    /// <summary>A sample is a picture, channels first, as in PyTorch and ONNX.</summary>
    /// <param name="channels">Number of channels, at least 1.</param>
    /// <param name="height">Number of rows, at least 1.</param>
    /// <param name="width">Number of columns, at least 1.</param>
    public InputAttribute(int channels, int height, int width) => Shape = [channels, height, width];

    /// <summary>The sizes as declared: one for a vector, channels, height and width for a picture.</summary>
    public IReadOnlyList<int> Shape { get; }
}
