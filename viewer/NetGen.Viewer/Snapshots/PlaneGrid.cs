namespace NetGen;

/// <summary>The points of a grid over the plane, as many to the right as upwards, each in the middle of its cell, as rows of samples for a network.</summary>
internal sealed class PlaneGrid
{
    /// <param name="size">Cells on a side.</param>
    /// <param name="range">The part of the plane.</param>
    /// <param name="map">Leads points to a network's inputs; null where they are the inputs.</param>
    public PlaneGrid(int size, PlaneRange range, FeatureMap? map = null)
    {
        Size = size;
        var points = new float[size * size * 2];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < size; column++)
            {
                points[2 * (row * size + column)] = range.X.At((column + 0.5) / size);
                points[2 * (row * size + column) + 1] = range.Y.At(1 - (row + 0.5) / size);
            }
        }

        Inputs = map?.Inputs(points) ?? points;
    }

    /// <summary>Cells on a side.</summary>
    public int Size { get; }

    /// <summary>[cells × the network's input size].</summary>
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
