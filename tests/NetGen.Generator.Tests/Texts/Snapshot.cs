using System.Runtime.CompilerServices;

namespace NetGen.Generator.Tests;

/// <summary>
/// Compares a text with the file Name.verified.cs beside the test. Where the file is missing or differs, Name.received.cs is written and the test fails;
/// with the environment variable NETGEN_ACCEPT=1 the verified file is written anew instead.
/// </summary>
internal static class Snapshot
{
    /// <summary>The repository's root folder, found upwards from the tests.</summary>
    public static string Repository { get; } = FindRepository();

    public static void Matches(string name, string text)
    {
        string folder = Path.Combine(Repository, "tests/NetGen.Generator.Tests/Texts");
        var (verified, received) = (Path.Combine(folder, name + ".verified.cs"), Path.Combine(folder, name + ".received.cs"));
        if (Environment.GetEnvironmentVariable("NETGEN_ACCEPT") == "1")
            File.WriteAllText(verified, text);
        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected != text)
        {
            File.WriteAllText(received, text);
            Assert.Fail($"{received} differs from {verified}; read both, and run with NETGEN_ACCEPT=1 if the new text is right.\n{FirstDifference(expected, text)}");
        }

        File.Delete(received);
    }

    private static string FirstDifference(string expected, string text)
    {
        var (old, now) = (expected.Split('\n'), text.Split('\n'));
        int line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}\n  was {old.ElementAtOrDefault(line)}\n  is  {now.ElementAtOrDefault(line)}";
    }

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "NetGen.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds NetGen.sln.");
    }
}
