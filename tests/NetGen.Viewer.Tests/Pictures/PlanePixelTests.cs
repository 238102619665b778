using SkiaSharp;

namespace NetGen.Tests;

[Collection("windows")]
public sealed class PlanePixelTests(Desk desk)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pixels_of_the_plane_invert_through_the_scale_to_what_the_network_predicts(bool isInWindow)
    {
        if (isInWindow)
            desk.Require();
        (Trainer trainer, TrainingHistory history) = Trainings.Spiral(200);
        var options = new SnapshotOptions { History = history };
        Area square = PlanePanel.Square(new PictureLayout(options.Width, options.Height).Answers);
        TrainingSnapshot snapshot = new SnapshotTaker(trainer).Take((int)square.Width, history, null);
        using SKBitmap picture = isInWindow
            ? GlPicture.Paint(snapshot, options.Theme, options.Width, options.Height, 1)
            : SKBitmap.Decode(Viewer.Paint(snapshot, options, (fonts, _) => new SkiaOffscreen(fonts)));

        int[] free = [.. FreePixels(snapshot, options, square)];
        var random = new SeededRandom(5);
        for (int i = 0; i < 20; i++)
        {
            int at = free[random.Next(free.Length)];
            float column = at % (int)square.Width, row = at / (int)square.Width;
            PlaneRange range = snapshot.Plane!.Range;
            var predicted = new float[1];
            trainer.Network.Predict([range.X.At((column + 0.5f) / square.Width), range.Y.At(1 - (row + 0.5f) / square.Height)], predicted);
            SKColor seen = picture.GetPixel((int)(square.X + column), (int)(square.Y + row));
            Assert.Equal(predicted[0], Invert(new(seen.Red, seen.Green, seen.Blue)), 2 / 255f);
        }
    }

    /// <summary>Pixels that no line and no point covers, and no round corner.</summary>
    private static IEnumerable<int> FreePixels(TrainingSnapshot snapshot, SnapshotOptions options, Area square)
    {
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        new Picture().Draw(list, snapshot, options.Theme, options.Width, options.Height);
        int side = (int)square.Width;
        var covered = new bool[side * side];
        foreach (float level in (float[])[-Contour.SideLevel, 0, Contour.SideLevel])
            Contour.Trace(snapshot.Plane!.Output, square, level, (fromX, fromY, toX, toY) => list.Line(fromX, fromY, toX, toY, default));
        foreach (DrawCommand command in list.Commands.Where(command => command.Kind is DrawKind.Line or DrawKind.Marker))
        {
            int left = (int)(Math.Min(command.Area.X, command.Area.Right) - square.X) - 4, right = (int)(Math.Max(command.Area.X, command.Area.Right) - square.X) + 4;
            int top = (int)(Math.Min(command.Area.Y, command.Area.Bottom) - square.Y) - 4, bottom = (int)(Math.Max(command.Area.Y, command.Area.Bottom) - square.Y) + 4;
            for (int y = Math.Max(0, top); y <= Math.Min(side - 1, bottom); y++)
            {
                for (int x = Math.Max(0, left); x <= Math.Min(side - 1, right); x++)
                    covered[y * side + x] = true;
            }
        }

        return Enumerable.Range(0, covered.Length).Where(at => !covered[at] && at % side is > 8 and < 420 && at / side is > 8 and < 420);
    }

    /// <summary>The probability whose colour is nearest.</summary>
    private static float Invert(Color seen) => Enumerable.Range(0, 1021).Select(i => i / 1020f).MinBy(value =>
    {
        Color color = Theme.Dark.Scale.At(2 * value - 1);
        return Math.Pow(color.R - seen.R, 2) + Math.Pow(color.G - seen.G, 2) + Math.Pow(color.B - seen.B, 2);
    });
}
