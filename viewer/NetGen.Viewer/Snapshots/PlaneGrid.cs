namespace NetGen;

/// <summary>The points of a square grid over the plane, each in the middle of its cell, as rows of samples for a network.</summary>
internal sealed class PlaneGrid
{
    public PlaneGrid(int size, float reach)
    {
        Size = size;
        Inputs = new float[size * size * 2];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < size; column++)
            {
                Inputs[2 * (row * size + column)] = reach * (2 * (column + 0.5f) / size - 1);
                Inputs[2 * (row * size + column) + 1] = -reach * (2 * (row + 0.5f) / size - 1);
            }
        }
    }

    /// <summary>Cells on a side.</summary>
    public int Size { get; }

    /// <summary>[cells × 2].</summary>
    public float[] Inputs { get; }

    /// <summary>What the network's one output says at each point.</summary>
    public Field Predict(INetwork network, Func<float, float> shown)
    {
        var field = new Field(Size, Size);
        network.Predict(Inputs, field.Values);
        foreach (ref float value in field.Values.AsSpan())
            value = shown(value);
        return field;
    }
}
