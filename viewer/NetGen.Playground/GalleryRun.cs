namespace NetGen.Playground;

/// <summary>Writes a picture of every scene into a folder: a training as it ends, a demonstration at its best.</summary>
internal sealed class GalleryRun(string folder, ShowOptions options, TextWriter output)
{
    /// <summary>Writes the pictures, named after their scenes; Ctrl+C leaves out those that are not done.</summary>
    public void Run()
    {
        Directory.CreateDirectory(folder);
        using var interrupt = new Interrupt();
        foreach (Scene scene in Gallery.Scenes.Where(scene => !scene.NeedsFolder))
            Write(scene.Name, Train(scene, interrupt.Token), interrupt.Token);
        foreach (Demonstration demonstration in Gallery.Demonstrations)
            Write(demonstration.Name, Play(demonstration, interrupt.Token), interrupt.Token);
    }

    private Action<string> Train(Scene scene, CancellationToken cancellation)
    {
        var session = new Session(new RunOptions(options, scene));
        new SilentScreen().Run(session, cancellation);
        return session.Draw;
    }

    private Action<string> Play(Demonstration demonstration, CancellationToken cancellation)
    {
        long steps = demonstration.PlayToPicture(options.Seed, cancellation);
        return file => Viewer.Snapshot(demonstration, steps, file, new() { Theme = options.Theme });
    }

    private void Write(string scene, Action<string> draw, CancellationToken cancellation)
    {
        if (!cancellation.IsCancellationRequested)
            PictureFile.Write(options with { Snapshot = Path.Combine(folder, scene + ".png") }, scene, draw, output);
    }
}
