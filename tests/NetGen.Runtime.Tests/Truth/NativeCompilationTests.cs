using System.Runtime.InteropServices;

namespace NetGen.Tests.Truth;

/// <summary>A program compiled ahead of time trains a dense network and a convolution to the bits of the just-in-time compiler's; its compilation warns of nothing, and it is small.</summary>
[Trait("Category", "NativeAOT")]
public sealed class NativeCompilationTests
{
    private static readonly string s_project = Path.Combine(ProgramRun.Root, "tests", "NetGen.AotSmoke");

    [Theory]
    [InlineData("")]
    [InlineData("native")]
    public async Task A_native_program_trains_to_the_same_bits(string instructions)
    {
        string linker = NativeLinker.OrSkip();
        string folder = Path.Combine(Path.GetTempPath(), "netgen-native-" + Path.GetRandomFileName());
        string[] set = instructions.Length == 0 ? [] : [$"-p:IlcInstructionSet={instructions}"];
        try
        {
            var (published, said) = await ProgramRun.Of("dotnet",
                ["publish", s_project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-nodeReuse:false", $"-p:CppCompilerAndLinker={linker}", .. set]);
            Assert.True(published == 0, said);
            Assert.DoesNotContain("warning", said, StringComparison.Ordinal);
            var native = await ProgramRun.Of(Path.Combine(folder, "NetGen.AotSmoke"), []);
            Assert.Equal(await ProgramRun.Of("dotnet", [Managed()]), native);
            Assert.True(native.ExitCode == 0, $"Not all answers are right: {native.Output}");
            Assert.InRange(new FileInfo(Path.Combine(folder, "NetGen.AotSmoke")).Length, 1, 2 << 20);
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The same program for the just-in-time compiler, built beside the tests in their configuration.</summary>
    private static string Managed()
    {
        string[] place = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        return Path.Combine(s_project, "bin", place[^2], place[^1], "NetGen.AotSmoke.dll");
    }
}
