namespace NetGen;

/// <summary>What a window meets at the edge of a picture.</summary>
public enum Padding
{
    /// <summary>Windows lie wholly inside the picture.</summary>
    Valid,

    /// <summary>
    /// As many zeros around the picture that a window stands at every stride-th pixel: the output has ⌈size / stride⌉ rows and columns.
    /// Where the zeros are odd in number, the one more is at the bottom and at the right, as in Keras.
    /// </summary>
    Same,
}
