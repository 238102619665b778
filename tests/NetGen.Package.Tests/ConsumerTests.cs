using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace NetGen.Package.Tests;

/// <summary>The package in a project of a user's.</summary>
public sealed partial class ConsumerTests(PackedFeed feed)
{
    private const string Network = """
        using NetGen;
        System.Console.WriteLine(new Trainer(new Plane(seed: 1), Datasets.Gaussian(100, 0.1f, seed: 1), new SGD(0.1)) { BatchSize = 10 }.RunEpochs(3));
        [Network][Input(2)][Dense<Tanh>(4)][Dense<Sigmoid>(1)][Loss<BinaryCrossEntropy>] public sealed partial class Plane { }
        """;

    [Fact]
    public async Task The_example_of_its_README_builds_and_trains()
    {
        using var consumer = new Consumer(feed).Project(Example());
        var (exitCode, said) = await consumer.Dotnet("run");
        Assert.True(exitCode == 0, said);
        Assert.Contains("All 100 epochs are done.", said, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(consumer.Folder, "spiral.safetensors")));
    }

    [Fact]
    public async Task The_example_of_its_README_is_compiled_ahead_of_time_to_the_same_weights()
    {
        string linker = NativeLinker.OrSkip();
        using var consumer = new Consumer(feed).Project(Example(), "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>");
        string weights = Path.Combine(consumer.Folder, "spiral.safetensors"), native = Path.Combine(consumer.Folder, "native");
        var managed = await consumer.Dotnet("run", "-c", "Release");
        byte[] expected = await File.ReadAllBytesAsync(weights, TestContext.Current.CancellationToken);
        File.Delete(weights);
        var (published, said) = await consumer.Dotnet("publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", native, $"-p:CppCompilerAndLinker={linker}");
        Assert.True(published == 0, said);
        Assert.Equal(managed, await ProgramRun.In(consumer.Folder, Path.Combine(native, "Consumer"), []));
        Assert.Equal(expected, await File.ReadAllBytesAsync(weights, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("NetGen.Pictures")]
    [InlineData("NetGen.Onnx")]
    [InlineData("NetGen.Viewer")]
    public async Task A_package_that_builds_on_the_library_brings_the_generator(string package)
    {
        using var consumer = new Consumer(feed).Project(Network, "<UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier><SelfContained>false</SelfContained>", package);
        var (exitCode, said) = await consumer.Dotnet("run");
        Assert.True(exitCode == 0, said);
        Assert.Contains("All 3 epochs are done.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task C_sharp_12_is_enough()
    {
        using var consumer = new Consumer(feed).Project(Network, "<LangVersion>12</LangVersion>");
        var (exitCode, said) = await consumer.Dotnet("build");
        Assert.True(exitCode == 0, said);
    }

    [Fact]
    public async Task An_older_language_is_told_in_one_sentence()
    {
        using var consumer = new Consumer(feed).Project(Network, "<LangVersion>11.0</LangVersion>");
        Assert.Equal("error NG0052: NetGen needs C# 12 or later, but this project sets LangVersion to 11.0; take <LangVersion> out of it, and C# 14 comes with .NET 10.",
            await consumer.Refusal());
    }

    [Theory]
    [InlineData("netstandard2.0", "<OutputType>Library</OutputType>")]
    // Without what the SDK would fetch of .NET 8: no test asks the network.
    [InlineData("net8.0", "<DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences><UseAppHost>false</UseAppHost>")]
    public async Task Another_framework_is_told_in_one_sentence(string framework, string properties)
    {
        using var consumer = new Consumer(feed).Project(Network, properties, framework: framework);
        Assert.Equal($"error NG0051: NetGen needs .NET 10, but this project targets {framework}; write <TargetFramework>net10.0</TargetFramework> in it.", await consumer.Refusal());
    }

    [Fact]
    public async Task An_older_SDK_is_told_in_one_sentence()
    {
        using var consumer = new Consumer(feed).Project(Network);
        Assert.Equal("error NG0050: NetGen needs the .NET SDK 10.0.100 or later, but this build uses 9.0.305; install .NET 10 from https://dot.net, or name it in global.json.",
            await consumer.Refusal("-p:NETCoreSdkVersion=9.0.305"));
    }

    [Fact]
    public async Task An_older_compiler_from_a_package_is_told_in_one_sentence()
    {
        using var consumer = new Consumer(feed).Project(Network, "<RoslynCompilerType>Custom</RoslynCompilerType><CSharpCoreTargetsPath>$(MSBuildProjectDirectory)/Toolset.targets</CSharpCoreTargetsPath>");
        await File.WriteAllTextAsync(Path.Combine(consumer.Folder, "Toolset.targets"), """
            <Project>
              <!-- As in such a package, which not every feed has: the compiler's targets, and in them its version. -->
              <Import Project="$(MSBuildToolsPath)/Roslyn/Microsoft.CSharp.Core.targets" />
              <PropertyGroup><CompilerApiVersion>roslyn4.8</CompilerApiVersion></PropertyGroup>
            </Project>
            """, TestContext.Current.CancellationToken);
        Assert.Equal("error NG0053: NetGen needs the C# compiler 4.14 or later, but this project builds with 4.8; take the reference to Microsoft.Net.Compilers.Toolset out of it, and the SDK's own compiler is used.",
            await consumer.Refusal());
    }

    [Fact]
    public async Task Unsafe_code_that_is_switched_off_is_told_in_one_sentence()
    {
        using var consumer = new Consumer(feed).Project(Network, "<AllowUnsafeBlocks>false</AllowUnsafeBlocks>");
        Assert.StartsWith("error NG0014: The code of 'Plane' works on pointers behind one length check a call; set <AllowUnsafeBlocks>true</AllowUnsafeBlocks> in the project",
            await consumer.Refusal(), StringComparison.Ordinal);
    }

    private string Example()
    {
        using var package = feed.Open("NetGen");
        return Code().Match(PackedFeed.Text(package, "README.md")).Groups[1].Value;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
