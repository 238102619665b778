using System.ComponentModel;

namespace NetGen.Kernels;

/// <summary>Reorders parameters between a network's storage and PyTorch's order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ParameterOrder
{
    /// <summary>Copies a matrix [rows][columns] to [columns][rows].</summary>
    public static void Transpose(ReadOnlySpan<float> source, int rows, int columns, Span<float> destination)
    {
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
                destination[column * rows + row] = source[row * columns + column];
        }
    }
}
