namespace NetGen;

/// <summary>One layer of the drawn network.</summary>
/// <param name="Name">The layer's name.</param>
/// <param name="Remark">Its activation and size, and how much of it is shown.</param>
/// <param name="Tiles">Its units from top to bottom.</param>
/// <param name="Links">For each tile the weights from the tiles of the column before, [tiles][tiles before].</param>
/// <param name="IsAggregated">Whether the last tile stands for several units.</param>
internal sealed record NetworkColumn(string Name, string Remark, UnitTile[] Tiles, float[][] Links, bool IsAggregated);

/// <summary>One unit, or several that are drawn as one.</summary>
/// <param name="Area">Its square.</param>
/// <param name="Map">What it computes, or its weights; null for a plain tile.</param>
/// <param name="IsSample">Whether the map is a sample, in ink, and no value of the network's.</param>
/// <param name="IsSmooth">Whether the map runs smoothly between its values.</param>
/// <param name="Text">What is written on it.</param>
/// <param name="Name">What is written beside it.</param>
internal sealed record UnitTile(Area Area, Field? Map, bool IsSample, bool IsSmooth, string? Text, string? Name = null);
