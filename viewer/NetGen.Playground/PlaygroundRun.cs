namespace NetGen.Playground;

/// <summary>One run of the program: train a scene on a screen, then leave behind what was asked for.</summary>
internal sealed class PlaygroundRun(RunOptions options, TextWriter output)
{
    /// <summary>Trains and reports.</summary>
    public void Run()
    {
        PictureFile.RefuseMissingFolder(options, options.Scene.Name);
        var session = new Session(options);
        using var interrupt = new Interrupt();
        StopReason reason = Watch(session, interrupt.Token);
        if (options.Describes)
            output.Write(Description.Of(session, reason));
        else
            output.WriteLine(Result(session, reason));
        if (reason.Kind == StopKind.Cancelled)
            SaveCheckpoint(session);
        if (options.WantsPicture)
            PictureFile.Write(options, session.Scene.Name, session.Draw, output);
        if (reason.Kind == StopKind.Diverged)
            throw new UserErrorException(reason.Message);
    }

    private StopReason Watch(Session session, CancellationToken cancellation)
    {
        if (options.WantsWindow)
        {
            try
            {
                return new WindowedScreen(options, output).Run(session, cancellation);
            }
            catch (WindowUnavailableException none)
            {
                output.WriteLine(none.Message);
            }
        }

        return TerminalScreen().Run(session, cancellation);
    }

    private IScreen TerminalScreen() =>
        options.Film != null ? new FilmScreen(options, output)
        : options.Describes ? new SilentScreen()
        : options.IsHeadless || !LiveScreen.IsPossible() ? new LinesScreen(output)
        : new LiveScreen(options.Theme);

    private static string Result(Session session, StopReason reason)
    {
        string result = reason.Message;
        if (session.History.Latest is { } latest)
        {
            result += latest.Accuracy is { } accuracy
                ? $"\n{Numbers.Percent(accuracy)} of {Numbers.Count(session.Trainer.Test!.Count)} test samples are right."
                : $"\nThe loss is {Numbers.Loss(latest.TestLoss ?? latest.TrainLoss)}.";
            result += FormattableString.Invariant(
                $"\n{Numbers.Count(session.Trainer.Epoch)} epochs, {Numbers.Count(session.Trainer.StepCount)} steps, {session.TrainingTime.TotalSeconds:0.00} s of training.");
        }

        return result;
    }

    private void SaveCheckpoint(Session session)
    {
        string file = session.Scene.Name + ".safetensors", data = session.Data == 0 ? "" : $" --data \"{session.Scene.Data[session.Data]}\"";
        session.Trainer.Save(file);
        output.WriteLine($"Saved {file}; {session.Scene.Arguments}{data} --resume {file} goes on from there.");
    }
}
