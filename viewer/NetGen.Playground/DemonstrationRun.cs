using System.Globalization;

namespace NetGen.Playground;

/// <summary>One run of the program on a demonstration: in a window, or up to the step of its best picture.</summary>
internal sealed class DemonstrationRun(Demonstration demonstration, ShowOptions options, TextWriter output)
{
    /// <summary>Shows it and leaves behind what was asked for.</summary>
    public void Run()
    {
        PictureFile.RefuseMissingFolder(options, demonstration.Name);
        using var interrupt = new Interrupt();
        if (options.WantsWindow && TryWindow(interrupt.Token))
            return;
        long steps = options.Film == null ? Play(interrupt.Token) : Film(interrupt.Token);
        if (options.WantsPicture)
            PictureFile.Write(options, demonstration.Name, file => Viewer.Snapshot(demonstration, steps, file, new() { Theme = options.Theme }), output);
    }

    private bool TryWindow(CancellationToken cancellation)
    {
        List<WindowScene> scenes = WindowScenes.Of(Gallery.Scenes.Where(scene => !scene.NeedsFolder), (scene, data, seed) => new(scene.Prepare(seed, "", data), new(), null), demonstration);
        var window = new WindowOptions
        {
            Theme = options.Theme,
            BenchmarkFrames = options.BenchmarkFrames,
            ReducedMotion = options.ReducedMotion,
            Scenes = scenes,
            FirstScene = new(scenes.FindIndex(scene => scene.Name == demonstration.Name), 0),
        };
        try
        {
            Viewer.Show(demonstration, options.Seed, window, Tell, cancellation);
            return true;
        }
        catch (WindowUnavailableException none)
        {
            output.WriteLine(none.Message);
            return false;
        }
    }

    /// <summary>Goes on to the step of the best picture, and tells what is shown then.</summary>
    private long Play(CancellationToken cancellation)
    {
        long steps = demonstration.PlayToPicture(options.Seed, cancellation);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.WriteLine($"{demonstration.Title}: {demonstration.Summary}");
        text.WriteLine(demonstration.Notice);
        text.WriteLine();
        (string name, long done) = demonstration.Done(steps);
        text.WriteLine($"{name,-24} {Numbers.Count(done)}");
        demonstration.Describe(text);
        output.Write(text);
        return steps;
    }

    private long Film(CancellationToken cancellation)
    {
        Viewer.Record(demonstration, options.Seed, options.Film!, options.FilmOptions with { Theme = options.Theme }, cancellation);
        output.WriteLine($"Wrote {options.Film}.");
        return demonstration.StepsOfPicture;
    }

    private void Tell(string figures)
    {
        if (options.BenchmarkFrames != null)
            output.WriteLine(figures);
    }
}
