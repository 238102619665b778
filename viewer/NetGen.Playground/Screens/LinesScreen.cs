using System.Diagnostics;

namespace NetGen.Playground;

/// <summary>Progress as plain lines, for pipes, files and simple terminals: after each epoch, but at most twice a second.</summary>
internal sealed class LinesScreen(TextWriter output) : IScreen
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.5);

    /// <inheritdoc/>
    public StopReason Run(Session session, CancellationToken cancellation)
    {
        long? last = null;
        TrainingProgress? printed = null;
        output.WriteLine($"{session.Trainer.Network.Info.Name}: {Numbers.Count(session.Trainer.Network.ParameterCount)} parameters, {session.Scene.Summary}");
        StopReason reason = session.Start(cancellation, progress =>
        {
            if (last is { } before && Stopwatch.GetElapsedTime(before) < Pause)
                return;
            last = Stopwatch.GetTimestamp();
            Print(printed = progress);
        }).GetAwaiter().GetResult();
        if (session.History.Latest is { } latest && latest != printed)
            Print(latest);
        return reason;
    }

    private void Print(TrainingProgress progress)
    {
        string test = progress.TestLoss is { } loss ? $"  test {Numbers.Loss(loss)}" : "";
        string accuracy = progress.Accuracy is { } share ? $"  accuracy {Numbers.Percent(share)}" : "";
        output.WriteLine($"epoch {progress.Epoch,5}  train {Numbers.Loss(progress.TrainLoss)}{test}{accuracy}  {Numbers.Rate(progress.SamplesPerSecond)} samples/s");
    }
}
