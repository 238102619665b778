namespace NetGen.Package.Tests;

/// <summary>An empty folder of a user, who knows the folder feed, and whatever else this machine has installed already; no test asks the network.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PackedFeed _feed;

    public Consumer(PackedFeed feed)
    {
        _feed = feed;
        string machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        _folder.File("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{feed.Packages}" /><add key="machine" value="{machine}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="packed"><package pattern="NetGen" /><package pattern="NetGen.*" /></packageSource>
                <packageSource key="machine"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
    }

    public string Folder => _folder.Path;

    /// <summary>A console project that references one of the packages.</summary>
    public Consumer Project(string program, string properties = "", string package = "NetGen", string framework = "net10.0")
    {
        _folder.File("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="*" />
              </ItemGroup>
            </Project>
            """);
        _folder.File("Program.cs", program);
        return this;
    }

    public Task<(int ExitCode, string Output)> Dotnet(params string[] arguments) => ProgramRun.In(Folder, "dotnet", arguments,
        ("NUGET_PACKAGES", _feed.Installed), ("DOTNET_CLI_HOME", Path.Combine(Folder, "home")), ("MSBUILDDISABLENODEREUSE", "1"));

    /// <summary>The one sentence that a build which must fail says, without place and project.</summary>
    public async Task<string> Refusal(params string[] arguments)
    {
        var (exitCode, said) = await Dotnet(["build", "-v:q", .. arguments]);
        Assert.True(exitCode != 0, said);
        // The summary at the end says it again.
        return Assert.Single(said.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(Sentence).Distinct());
    }

    private static string Sentence(string line)
    {
        int start = line.IndexOf("error ", StringComparison.Ordinal), end = line.LastIndexOf(" [", StringComparison.Ordinal);
        return line[start..end];
    }

    public void Dispose() => _folder.Dispose();
}
