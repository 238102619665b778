namespace NetGen;

/// <summary>One layer of the drawn network.</summary>
/// <param name="Name">The layer's name.</param>
/// <param name="Remark">Its activation and size, and how much of it is shown.</param>
/// <param name="Tiles">Its units from top to bottom.</param>
/// <param name="Links">For each tile the weights from the tiles of the column before, [tiles][tiles before]; written anew for each picture.</param>
internal sealed record NetworkColumn(string Name, string Remark, UnitTile[] Tiles, float[][] Links);

/// <summary>One unit, or several that are drawn as one.</summary>
/// <param name="Area">Its square.</param>
/// <param name="Units">The places in the layer of those that it stands for.</param>
/// <param name="Text">What is written on it.</param>
/// <param name="Name">What is written beside it.</param>
internal sealed record UnitTile(Area Area, int[] Units, string? Text, string? Name = null)
{
    /// <summary>Where its weights are seen as a picture; null when they are not.</summary>
    public Field? Weights { get; init; }
}
