namespace NetGen;

/// <summary>Draws where a field crosses 0 as one line in one colour, with a rim that keeps it apart from what lies below. Allocates nothing once it is there.</summary>
internal sealed class ContourLine
{
    private const float Rim = 1.5f;

    private readonly Action<float, float, float, float> _draw;
    private DrawList? _list;
    private Color _color;
    private float _stroke;

    public ContourLine() => _draw = (x0, y0, x1, y1) => _list!.Line(x0, y0, x1, y1, _color, _stroke);

    /// <summary>Draws the line.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="area">What the field fills.</param>
    /// <param name="field">The values.</param>
    /// <param name="color">The line's colour.</param>
    /// <param name="rim">The colour around it.</param>
    public void Draw(DrawList list, Area area, Field field, Color color, Color rim)
    {
        _list = list;
        (_color, _stroke) = (rim, Contour.Stroke + 2 * Rim);
        Contour.Trace(field, area, 0, _draw);
        (_color, _stroke) = (color, Contour.Stroke);
        Contour.Trace(field, area, 0, _draw);
    }
}
