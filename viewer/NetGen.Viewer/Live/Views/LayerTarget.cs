namespace NetGen;

/// <summary>A layer in the network's picture that the mouse points at.</summary>
/// <param name="name">What it is known by.</param>
/// <param name="choose">Called when it is pointed at.</param>
internal sealed class LayerTarget(string name, Action choose) : Control(name)
{
    private const float Least = 28;
    private const float Around = 8;

    /// <summary>Lays it over a layer's units.</summary>
    public void Cover(NetworkColumn column)
    {
        (Area first, Area last) = (column.Tiles[0].Area, column.Tiles[^1].Area);
        float width = MathF.Max(Least, first.Width + 2 * Around);
        Arrange(new(first.CenterX - width / 2, first.Y - Around, width, MathF.Max(Least, last.Bottom - first.Y + 2 * Around)));
        if (IsHovered || IsFocused)
            choose();
    }

    /// <inheritdoc/>
    public override void Grab(float x, float y) => choose();
}
