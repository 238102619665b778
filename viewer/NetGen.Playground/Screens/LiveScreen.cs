using Spectre.Console;

namespace NetGen.Playground;

/// <summary>The training, live in the terminal.</summary>
internal sealed class LiveScreen(Theme theme) : IScreen
{
    private const int LeastColumns = 72;
    private const int LeastRows = 22;

    private static readonly TimeSpan FrameTime = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether this is a terminal that can show colours and is large enough.</summary>
    public static bool IsPossible() =>
        !Console.IsOutputRedirected
        && AnsiConsole.Profile.Capabilities is { Ansi: true, ColorSystem: ColorSystem.EightBit or ColorSystem.TrueColor }
        && Console.WindowWidth >= LeastColumns && Console.WindowHeight >= LeastRows;

    /// <inheritdoc/>
    public StopReason Run(Session session, CancellationToken cancellation)
    {
        var frame = new LiveFrame(session, theme);
        var gentle = new GentleStart();
        return AnsiConsole.Live(Text.Empty).Overflow(VerticalOverflow.Crop).Start(context =>
        {
            Task<StopReason> training = session.Start(cancellation, _ => cancellation.WaitHandle.WaitOne(gentle.AfterEpoch()));
            bool hasEnded;
            do
            {
                hasEnded = training.Wait(FrameTime, CancellationToken.None);
                context.UpdateTarget(frame.Draw(Console.WindowWidth, Console.WindowHeight));
            }
            while (!hasEnded);
            return training.Result;
        });
    }
}
