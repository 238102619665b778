namespace NetGen.Tests.Truth;

/// <summary>The compiler that NativeAOT links with.</summary>
internal static class NativeLinker
{
    /// <summary>Its name; without one, or without zlib's headers, the test is skipped.</summary>
    public static string OrSkip()
    {
        string? compiler = new[] { "clang", "gcc" }.FirstOrDefault(IsOnPath);
        Assert.SkipWhen(OperatingSystem.IsWindows() || compiler is null, "No clang and no gcc is on the path, and NativeAOT links with one of them.");
        Assert.SkipUnless(OperatingSystem.IsMacOS() || File.Exists("/usr/include/zlib.h"), "NativeAOT links with zlib, whose headers are not installed (zlib1g-dev).");
        return compiler;
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
