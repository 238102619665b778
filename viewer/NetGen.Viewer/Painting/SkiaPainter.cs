using System.Runtime.InteropServices;
using SkiaSharp;

namespace NetGen;

/// <summary>Paints a draw list with Skia's raster: no screen, no graphics card.</summary>
internal sealed class SkiaPainter(SkiaFonts fonts)
{
    /// <summary>Paints the list on a page of its size in pixels of content scale 1.</summary>
    /// <param name="list">What to paint.</param>
    /// <param name="width">Width of the page.</param>
    /// <param name="height">Height of the page.</param>
    /// <param name="scale">Pixels of the picture for each of the page.</param>
    /// <param name="page">The page's colour.</param>
    public SKImage Paint(DrawList list, int width, int height, float scale, Color page)
    {
        var info = new SKImageInfo((int)MathF.Round(width * scale), (int)MathF.Round(height * scale), SKColorType.Rgba8888, SKAlphaType.Premul);
        using SKSurface surface = SKSurface.Create(info)
            ?? throw new InvalidOperationException($"There is not enough memory for a picture of {info.Width}×{info.Height} pixels.");
        surface.Canvas.Clear(ToSkia(page));
        surface.Canvas.Scale(scale);
        using SKPaint paint = new() { IsAntialias = true, StrokeCap = SKStrokeCap.Round };
        foreach (DrawCommand command in list.Commands)
            Paint(surface.Canvas, paint, command);
        return surface.Snapshot();
    }

    private void Paint(SKCanvas canvas, SKPaint paint, in DrawCommand command)
    {
        paint.Color = ToSkia(command.Color);
        paint.Style = command.Kind is DrawKind.Outline or DrawKind.Line ? SKPaintStyle.Stroke : SKPaintStyle.Fill;
        paint.StrokeWidth = command.Stroke;
        Area area = command.Area;
        switch (command.Kind)
        {
            case DrawKind.Rectangle:
                canvas.DrawRoundRect(ToSkia(area), command.Radius, command.Radius, paint);
                break;
            case DrawKind.Outline:
                canvas.DrawRoundRect(ToSkia(area.Inset(command.Stroke / 2)), command.Radius, command.Radius, paint);
                break;
            case DrawKind.Line:
                canvas.DrawLine(area.X, area.Y, area.Right, area.Bottom, paint);
                break;
            case DrawKind.Marker:
                PaintMarker(canvas, paint, command);
                break;
            case DrawKind.Text:
                PaintText(canvas, paint, command);
                break;
            case DrawKind.HeatMap or DrawKind.Photograph:
                PaintHeatMap(canvas, command);
                break;
            case DrawKind.ContourMap:
                PaintHeatMap(canvas, command);
                PaintContour(canvas, paint, command, -Contour.SideLevel);
                PaintContour(canvas, paint, command, Contour.SideLevel);
                PaintContour(canvas, paint, command, 0);
                break;
        }
    }

    private static void PaintMarker(SKCanvas canvas, SKPaint paint, in DrawCommand command)
    {
        using SKPath path = MarkerPath.Of(command.Shape, command.Area);
        canvas.DrawPath(path, paint);
        paint.Style = SKPaintStyle.Stroke;
        paint.Color = ToSkia(command.Ring);
        canvas.DrawPath(path, paint);
    }

    private void PaintText(SKCanvas canvas, SKPaint paint, in DrawCommand command)
    {
        SKFont font = fonts[command.Style];
        float[] places = fonts.Places(command.Text!, command.Style);
        using SKTextBlobBuilder builder = new();
        builder.AddHorizontalRun(font.GetGlyphs(command.Text!), font, places, 0);
        using SKTextBlob blob = builder.Build() ?? throw new InvalidOperationException("A text has no letters.");
        canvas.DrawText(blob, command.Area.X, fonts.Baseline(command.Area, command.Style), paint);
    }

    private static void PaintHeatMap(SKCanvas canvas, in DrawCommand command)
    {
        Field field = command.Field!;
        var pixels = new Color[field.Values.Length];
        for (int i = 0; i < pixels.Length; i++)
            pixels[i] = command.Scale is { } scale ? scale.At(field.Values[i]) : PackedColor.From(field.Values[i]);
        using SKImage image = SKImage.FromPixelCopy(
            new SKImageInfo(field.Width, field.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul), MemoryMarshal.AsBytes<Color>(pixels), field.Width * 4);
        canvas.Save();
        if (command.Radius > 0)
        {
            using SKRoundRect clip = new(ToSkia(command.Area), command.Radius);
            canvas.ClipRoundRect(clip, SKClipOperation.Intersect, antialias: true);
        }

        canvas.DrawImage(image, ToSkia(command.Area), new SKSamplingOptions(command.IsSmooth ? SKFilterMode.Linear : SKFilterMode.Nearest));
        canvas.Restore();
    }

    private static void PaintContour(SKCanvas canvas, SKPaint paint, DrawCommand command, float level)
    {
        // Where the scale shows nothing, another field's contour is.
        if (level != 0 && command.Scale!.At(level).A == 0)
            return;
        using SKPathBuilder path = new();
        Contour.Trace(command.Field!, command.Area, level, (fromX, fromY, toX, toY) =>
        {
            path.MoveTo(fromX, fromY);
            path.LineTo(toX, toY);
        });
        paint.Style = SKPaintStyle.Stroke;
        paint.Color = ToSkia(level == 0 ? command.Color : command.Ring);
        paint.StrokeWidth = level == 0 ? Contour.Stroke : Contour.Stroke / 2;
        using SKPath lines = path.Detach();
        canvas.DrawPath(lines, paint);
    }

    private static SKColor ToSkia(Color color) => new(color.R, color.G, color.B, color.A);

    private static SKRect ToSkia(Area area) => new(area.X, area.Y, area.Right, area.Bottom);
}
