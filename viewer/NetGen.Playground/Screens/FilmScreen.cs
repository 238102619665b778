namespace NetGen.Playground;

/// <summary>Makes a film of the training. It rehearses first, to learn how long the training will take: the same seed gives the same steps again.</summary>
internal sealed class FilmScreen(RunOptions options, TextWriter output) : IScreen
{
    /// <inheritdoc/>
    public StopReason Run(Session session, CancellationToken cancellation)
    {
        int begin = session.Trainer.Epoch;
        var rehearsal = new Session(options);
        rehearsal.Start(cancellation).GetAwaiter().GetResult();
        int epochs = Math.Max(1, rehearsal.Trainer.Epoch - begin);
        output.WriteLine($"Filming {Numbers.Count(epochs)} epochs.");
        StopReason reason = Viewer.Record(session.Trainer, options.Film!, epochs, options.FilmOptions with
        {
            Theme = options.Theme,
            History = session.History,
            Meter = session.Meter,
            Progress = session.Listener(),
        }, cancellation);
        output.WriteLine($"Wrote {options.Film}.");
        return reason;
    }
}
