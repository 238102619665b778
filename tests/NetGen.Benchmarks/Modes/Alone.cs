using System.Globalization;

namespace NetGen.Benchmarks;

/// <summary>NetGen without peers, for programs to read.</summary>
internal static class Alone
{
    public static int Run(IReadOnlyList<Workload> workloads, int rounds)
    {
        foreach (var workload in workloads)
        {
            var task = workload.Make();
            double nanoseconds = Rounds.Measure(task, [new NetGenContestant(task)], rounds).Nanoseconds[0];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workload.Name}: {workload.Title}\t{nanoseconds:R}"));
        }

        return 0;
    }
}
