namespace NetGen;

/// <summary>Shows a training.</summary>
public static partial class Viewer
{
    /// <summary>
    /// Draws the training as it is now into a PNG file: the declaration, the network with its weights, the decision boundary (or the confusion matrix) and the loss.
    /// Needs no display. The file is written aside, then renamed. May be called while the training runs on another thread.
    /// </summary>
    /// <param name="training">What is trained.</param>
    /// <param name="file">The PNG file, which is replaced if it is there.</param>
    /// <param name="options">Size, colours, history; the defaults when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page is smaller than 800×500 pixels or larger than 7680×4320, or the scale is not between 0.5 and 4.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static void Snapshot(ITraining training, string file, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentNullException.ThrowIfNull(file);
        options ??= new();
        CheckPage(options.Width, options.Height, options.Scale, nameof(options));
        var layout = new PictureLayout(options.Width, options.Height);
        int planeCells = (int)(PlanePanel.Square(layout.Answers).Width * options.Scale);
        TrainingSnapshot snapshot = new SnapshotTaker(training, options.Plane) { Style = options.Style }.Take(planeCells, options.History, options.Meter, timeline: options.Timeline);
        Write(file, () => Paint(snapshot, options, Offscreen.Open));
    }

    /// <summary>Draws a demonstration as it is now into a PNG file.</summary>
    /// <param name="demonstration">What is drawn.</param>
    /// <param name="step">How many steps it has done.</param>
    /// <param name="file">The PNG file, which is replaced if it is there.</param>
    /// <param name="options">Size and colours.</param>
    internal static void Snapshot(Demonstration demonstration, long step, string file, SnapshotOptions options)
    {
        var layout = new DemonstrationLayout(options.Width, options.Height);
        Write(file, () => Paint(list => DemonstrationPage.Draw(list, demonstration, step, layout, options.Theme), options, Offscreen.Open));
    }

    /// <summary>The picture of a snapshot, as the bytes of a PNG file.</summary>
    internal static byte[] Paint(TrainingSnapshot snapshot, SnapshotOptions options, Func<SkiaFonts, PageSize, IOffscreen> open) =>
        Paint(list => new Picture().Draw(list, snapshot, options.Theme, options.Width, options.Height), options, open);

    private static byte[] Paint(Action<DrawList> draw, SnapshotOptions options, Func<SkiaFonts, PageSize, IOffscreen> open)
    {
        var size = new PageSize(options.Width, options.Height, options.Scale);
        using SkiaFonts fonts = new();
        using IOffscreen offscreen = open(fonts, size);
        var list = new DrawList(fonts);
        draw(list);
        var pixels = new Color[size.Pixels];
        offscreen.Paint(list, size, options.Theme.Page, pixels);
        return Offscreen.EncodePng(pixels, size);
    }

    private static void Write(string file, Func<byte[]> paint)
    {
        byte[] png = Offscreen.OnOwnThread(paint);
        AtomicFile.Write(file, stream => stream.Write(png));
    }

    private static void CheckPage(int width, int height, float scale, string options)
    {
        if (width is < PictureLayout.SmallestWidth or > 7680)
            throw new ArgumentOutOfRangeException(options, width, $"A picture is {PictureLayout.SmallestWidth} to 7680 pixels wide.");
        if (height is < PictureLayout.SmallestHeight or > 4320)
            throw new ArgumentOutOfRangeException(options, height, $"A picture is {PictureLayout.SmallestHeight} to 4320 pixels high.");
        if (!(scale >= 0.5f && scale <= 4))
            throw new ArgumentOutOfRangeException(options, scale, "A picture's scale is 0.5 to 4.");
    }
}
