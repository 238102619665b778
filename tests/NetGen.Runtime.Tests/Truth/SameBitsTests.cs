namespace NetGen.Tests.Truth;

/// <summary>One program in processes with other instructions and other compiler settings: the same lines, to the bit.</summary>
public sealed class SameBitsTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableAVX")]
    [InlineData("DOTNET_EnableFMA")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    [InlineData("DOTNET_TieredPGO")]
    [InlineData("DOTNET_TieredCompilation")]
    [InlineData("DOTNET_ReadyToRun")]
    public async Task Training_has_the_same_bits_without(string setting) => Assert.Equal(await Lines([]), await Lines([], (setting, "0")));

    [Fact]
    public async Task Training_that_was_saved_halfway_has_the_same_bits() => Assert.Equal(await Lines([]), await Lines(["checkpoint"]));

    [Fact]
    public async Task Training_that_was_saved_halfway_without_vectors_has_the_same_bits() =>
        Assert.Equal(await Lines([]), await Lines(["checkpoint"], ("DOTNET_EnableHWIntrinsic", "0")));

    private static async Task<string> Lines(IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "NetGen.Determinism.dll");
        var (exitCode, output) = await ProgramRun.Of("dotnet", [program, .. arguments], environment);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
