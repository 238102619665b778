namespace NetGen;

/// <summary>How a class looks: a colour and a shape of its own, so that no eye needs the colour alone.</summary>
internal static class ClassMarks
{
    /// <summary>4 pixels with the ring.</summary>
    public const float Radius = 3.25f;

    public const float Ring = 1.5f;

    public static Color ColorOf(int ofClass) => Theme.Classes[ofClass % Theme.Classes.Count];

    public static ColorScale ScaleOf(int ofClass) => Theme.ClassScales[ofClass % Theme.ClassScales.Count];

    public static MarkerShape ShapeOf(int ofClass) => (MarkerShape)(ofClass % ((int)MarkerShape.Plus + 1));

    /// <summary>Draws a training point, with a ring of the panel's colour.</summary>
    public static void DrawTrain(DrawList list, float x, float y, int ofClass, Theme theme, float size = 1) =>
        list.Marker(x, y, size * Radius, ShapeOf(ofClass), ColorOf(ofClass), theme.Panel, size * Ring);

    /// <summary>Draws a test point, hollow.</summary>
    public static void DrawTest(DrawList list, float x, float y, int ofClass, Theme theme, float size = 1) =>
        list.Marker(x, y, size * Radius, ShapeOf(ofClass), theme.Panel, ColorOf(ofClass), size * Ring);
}
