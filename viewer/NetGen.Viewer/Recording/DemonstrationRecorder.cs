namespace NetGen;

/// <summary>Films a demonstration: its steps spread evenly over the frames.</summary>
internal sealed class DemonstrationRecorder(Demonstration demonstration, RecordOptions options)
{
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(2);

    /// <summary>Films the demonstration from its beginning.</summary>
    /// <returns>Steps done.</returns>
    public long Run(ulong seed, IFilm film, CancellationToken cancellation)
    {
        var size = new PageSize(options.Width, options.Height, options.Scale);
        var layout = new DemonstrationLayout(options.Width, options.Height);
        using SkiaFonts fonts = new();
        using IOffscreen offscreen = Offscreen.Open(fonts, size);
        var list = new DrawList(fonts);
        var pixels = new Color[size.Pixels];
        int frames = Math.Max(2, (int)Math.Round(options.Seconds * options.FramesASecond));
        long steps = 0;
        demonstration.Reset(seed);
        for (int frame = 0; frame < frames && !cancellation.IsCancellationRequested; frame++)
        {
            long due = (long)Math.Round((double)demonstration.StepsOfPicture * frame / (frames - 1));
            while (steps < due && demonstration.Advance())
                steps++;
            list.Clear();
            DemonstrationPage.Draw(list, demonstration, steps, layout, options.Theme);
            offscreen.Paint(list, size, options.Theme.Page, pixels);
            film.Add(pixels);
        }

        film.End(Hold);
        return steps;
    }
}
