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

    /// <summary>What the network's one output says at each point, as it is to be shown.</summary>
    /// <param name="network">Who is asked.</param>
    /// <param name="field">Takes the answers; as large as the grid.</param>
    /// <param name="range">What a regression shows as 1.</param>
    public void Predict(INetwork network, Field field, float range = 1)
    {
        network.Predict(Inputs, field.Values);
        OutputKind kind = network.Info.Output;
        foreach (ref float value in field.Values.AsSpan())
            value = PlaneView.Shown(kind, value) / range;
    }

    /// <summary>An empty field of the grid's size.</summary>
    public Field NewField() => new(Size, Size);
}
