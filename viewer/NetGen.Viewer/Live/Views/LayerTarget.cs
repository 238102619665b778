namespace NetGen;

/// <summary>A layer's name in the network's picture, to point at.</summary>
/// <param name="name">What it is known by.</param>
/// <param name="choose">Called when it is pointed at.</param>
internal sealed class LayerTarget(string name, Action choose) : Control(name)
{
    private const float Width = 72;
    private new const float Height = 36;

    /// <summary>Lays it over the name of a layer.</summary>
    /// <param name="column">The layer as it is drawn.</param>
    /// <param name="top">Where the name begins.</param>
    public void Cover(NetworkColumn column, float top)
    {
        Arrange(new(column.Tiles[0].Area.CenterX - Width / 2, top, Width, Height));
        if (IsHovered || IsFocused)
            choose();
    }

    /// <inheritdoc/>
    public override void Grab(float x, float y) => choose();

    /// <summary>Marks the name that the focus is on.</summary>
    public void Draw(DrawList list, Theme theme) => DrawFocus(list, Area.Inset(2), Radius, theme);
}
