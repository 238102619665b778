using SkiaSharp;

namespace NetGen;

/// <summary>The outlines of the markers, all of about the same size to the eye.</summary>
internal static class MarkerPath
{
    /// <summary>The outline of a shape inside an area.</summary>
    public static SKPath Of(MarkerShape shape, Area area)
    {
        using SKPathBuilder path = new();
        float r = area.Width / 2;
        if (shape == MarkerShape.Disc)
            path.AddCircle(area.CenterX, area.CenterY, r);
        else
            path.AddPoly([.. Corners(shape).Select(corner => new SKPoint(area.CenterX + r * corner.X, area.CenterY + r * corner.Y))], true);
        return path.Detach();
    }

    private static (float X, float Y)[] Corners(MarkerShape shape) => shape switch
    {
        MarkerShape.Diamond => [(0, -1.2f), (1.2f, 0), (0, 1.2f), (-1.2f, 0)],
        MarkerShape.Square => [(-0.9f, -0.9f), (0.9f, -0.9f), (0.9f, 0.9f), (-0.9f, 0.9f)],
        MarkerShape.Triangle => [(0, -1.2f), (1.1f, 0.8f), (-1.1f, 0.8f)],
        MarkerShape.Plus => Plus(0.4f),
        _ => [.. Plus(0.4f).Select(corner => (0.75f * (corner.X - corner.Y), 0.75f * (corner.X + corner.Y)))],
    };

    private static (float X, float Y)[] Plus(float w) =>
        [(-w, -1.2f), (w, -1.2f), (w, -w), (1.2f, -w), (1.2f, w), (w, w), (w, 1.2f), (-w, 1.2f), (-w, w), (-1.2f, w), (-1.2f, -w), (-w, -w)];
}
