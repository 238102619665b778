using System.Globalization;
using CsCheck;

namespace NetGen.Generator.Tests.Truth;

/// <summary>How many random declarations are tried, and which: 500 of seed 1, or as the environment says.</summary>
internal static class RandomRun
{
    public static int Count { get; } = Number("NETGEN_DECLARATIONS", otherwise: 500);

    public static int Seed { get; } = Number("NETGEN_SEED", otherwise: 1);

    /// <summary>Each declaration's own random numbers, so that it is the same in a run of any length.</summary>
    public static PCG Random(int index) => new((uint)index, (ulong)Seed);

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
