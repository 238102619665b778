namespace NetGen.Tests;

/// <summary>Waits for what other threads and programs bring about.</summary>
internal static class Waiting
{
    /// <summary>Only what is broken takes that long, on however busy a machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static void Await(Func<bool> condition, string what)
    {
        DateTime end = DateTime.UtcNow + Patience;
        while (!condition())
        {
            Assert.True(DateTime.UtcNow < end, $"After {Patience.TotalMinutes} minutes this has not come about: {what}.");
            Thread.Sleep(10);
        }
    }

    /// <summary>Waits until a training that was told to halt does no step more.</summary>
    public static long StepsOnceHalted(Trainer trainer)
    {
        long before = -1;
        Await(() =>
        {
            long last = before;
            before = trainer.StepCount;
            Thread.Sleep(200);
            return last == before && before == trainer.StepCount;
        }, "the training halts");
        return before;
    }
}
