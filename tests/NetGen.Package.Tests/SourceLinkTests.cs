using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;

namespace NetGen.Package.Tests;

/// <summary>A repository with a remote, packed by the rules of this one: a debugger must find each source file on the web.</summary>
public sealed class SourceLinkTests : IDisposable
{
    private const string Remote = "https://github.com/somebody/elsewhere";

    /// <summary>What a portable symbol file calls the map from its paths to addresses.</summary>
    private static readonly Guid s_sourceLink = new("cc110556-a091-4d38-9fec-25ab9a351a6a");

    private readonly TemporaryFolder _repository = new();

    [Fact]
    public async Task Symbols_lead_a_debugger_to_the_commit_on_the_remote()
    {
        foreach (string rule in (string[])["Directory.Build.props", "Directory.Packages.props", "Package.props", "global.json", "LICENSE"])
            File.Copy(Path.Combine(ProgramRun.Root, rule), Path.Combine(_repository.Path, rule));
        _repository.File("Small.csproj", """<Project Sdk="Microsoft.NET.Sdk"><Import Project="Package.props" /></Project>""");
        _repository.File("Small.cs", "internal static class Small;\n");
        _repository.File("PACKAGE.md", "Small.\n");
        _repository.File(".gitignore", "bin/\nobj/\n");

        await Run("git", "init", "-q");
        await Run("git", "remote", "add", "origin", Remote + ".git");
        await Run("git", "add", ".");
        await Run("git", "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "-q", "-m", "Small");
        string commit = (await Run("git", "rev-parse", "HEAD")).Trim();
        await Run("dotnet", "pack", "-v:q", "-nodeReuse:false", "-o", "packed");

        string files = Remote.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal);
        Assert.Equal($$$"""{"documents":{"/_/*":"{{{files}}}/{{{commit}}}/*"}}""", await Map());
        using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(_repository.Path, "packed"), "*.nupkg").Single());
        XElement repository = XDocument.Parse(PackedFeed.Text(package, "Small.nuspec")).Descendants().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(commit, repository.Attribute("commit")!.Value);
        Assert.StartsWith("https://github.com/", repository.Attribute("url")!.Value, StringComparison.Ordinal);
    }

    public void Dispose() => _repository.Dispose();

    private async Task<string> Run(string program, params string[] arguments)
    {
        var (exitCode, said) = await ProgramRun.In(_repository.Path, program, arguments, ("MSBUILDDISABLENODEREUSE", "1"));
        Assert.True(exitCode == 0, said);
        return said;
    }

    private async Task<string> Map()
    {
        using ZipArchive symbols = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(_repository.Path, "packed"), "*.snupkg").Single());
        using var content = new MemoryStream();
        await using (Stream file = symbols.GetEntry("lib/net10.0/Small.pdb")!.Open())
            await file.CopyToAsync(content, TestContext.Current.CancellationToken);
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. content.ToArray()]);
        MetadataReader reader = provider.GetMetadataReader();
        CustomDebugInformation map = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(information => reader.GetGuid(information.Kind) == s_sourceLink);
        return Encoding.UTF8.GetString(reader.GetBlobBytes(map.Value));
    }
}
