namespace NetGen.Tests;

/// <summary>The real data beside the tests.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "Samples");

    public static string Iris { get; } = Path.Combine(Folder, "iris.csv");

    public static string Digits { get; } = Path.Combine(Folder, "digits-8x8.csv");

    public static string Pets { get; } = Path.Combine(Folder, "pets");
}
