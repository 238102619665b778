namespace NetGen;

/// <summary>Draws where fields cross 0 as lines in one colour, with a rim that keeps them apart from what lies below. Allocates nothing once it is there.</summary>
internal sealed class ContourLine
{
    private const float Rim = 1.5f;

    private readonly Action<float, float, float, float> _draw;
    private DrawList? _list;
    private Color _color;
    private float _stroke;

    public ContourLine() => _draw = (x0, y0, x1, y1) => _list!.Line(x0, y0, x1, y1, _color, _stroke);

    /// <summary>Draws the lines.</summary>
    /// <param name="list">What they are drawn into.</param>
    /// <param name="area">What each field fills.</param>
    /// <param name="fields">The values.</param>
    /// <param name="color">The lines' colour.</param>
    /// <param name="rim">The colour around them.</param>
    public void Draw(DrawList list, Area area, Field[] fields, Color color, Color rim)
    {
        _list = list;
        (_color, _stroke) = (rim, Contour.Stroke + 2 * Rim);
        foreach (Field field in fields)
            Contour.Trace(field, area, 0, _draw);
        (_color, _stroke) = (color, Contour.Stroke);
        foreach (Field field in fields)
            Contour.Trace(field, area, 0, _draw);
    }
}
