using System.IO.Compression;
using System.Reflection.Metadata;
using System.Xml.Linq;

namespace NetGen.Package.Tests;

/// <summary>What is in the packages, and what is not.</summary>
public sealed class ContentTests(PackedFeed feed)
{
    [Theory]
    [InlineData("NetGen", "lib/net10.0/NetGen.dll", "lib/net10.0/NetGen.xml", "build/NetGen.props", "build/NetGen.targets")]
    [InlineData("NetGen.Pictures", "lib/net10.0/NetGen.Pictures.dll", "lib/net10.0/NetGen.Pictures.xml")]
    [InlineData("NetGen.Onnx", "lib/net10.0/NetGen.Onnx.dll", "lib/net10.0/NetGen.Onnx.xml")]
    [InlineData("NetGen.Viewer", "lib/net10.0/NetGen.Viewer.dll", "lib/net10.0/NetGen.Viewer.xml", "fonts/OFL.txt")]
    [InlineData("NetGen.Templates", "content/netgen/.template.config/template.json", "content/netgen/NetGenApp.csproj", "content/netgen/Program.cs", "content/netgen/Spiral.cs")]
    public void A_package_holds_what_it_is_for_with_README_and_licence(string id, params string[] files)
    {
        using ZipArchive package = feed.Open(id);
        var held = package.Entries.Select(entry => entry.FullName).ToHashSet();
        Assert.Superset(files.Append("README.md").Append("LICENSE").ToHashSet(), held);
        Assert.DoesNotContain(held, name => name.EndsWith(".pdb", StringComparison.Ordinal));
        Assert.All(held.Where(name => name.StartsWith("lib/", StringComparison.Ordinal)), name => Assert.Contains(name, files));
    }

    [Fact]
    public void Everything_that_a_compiler_or_an_editor_loads_is_in_the_librarys_package()
    {
        using ZipArchive package = feed.Open("NetGen");
        var parts = Directory.GetFiles(Path.Combine(ProgramRun.Root, "generator"), "*.csproj", SearchOption.AllDirectories).Select(project => $"analyzers/dotnet/cs/{Path.GetFileNameWithoutExtension(project)}.dll");
        Assert.Equal(parts.Order(), package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("analyzers/", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void The_library_depends_on_nothing()
    {
        using ZipArchive package = feed.Open("NetGen");
        Assert.DoesNotContain(Manifest(package, "NetGen").Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [InlineData("NetGen")]
    [InlineData("NetGen.Pictures")]
    [InlineData("NetGen.Onnx")]
    [InlineData("NetGen.Viewer")]
    public void Symbols_name_source_files_from_the_repository_on(string id)
    {
        using ZipArchive symbols = feed.Open(id, "snupkg");
        using var content = new MemoryStream();
        using (Stream file = symbols.GetEntry($"lib/net10.0/{id}.pdb")!.Open())
            file.CopyTo(content);
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. content.ToArray()]);
        MetadataReader reader = provider.GetMetadataReader();
        Assert.NotEmpty(reader.Documents);
        Assert.All(reader.Documents, document => Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("NetGen")]
    [InlineData("NetGen.Pictures")]
    [InlineData("NetGen.Onnx")]
    [InlineData("NetGen.Viewer")]
    [InlineData("NetGen.Templates")]
    public void A_package_names_its_licence_and_the_commit_it_was_made_from(string id)
    {
        using ZipArchive package = feed.Open(id);
        XElement[] elements = [.. Manifest(package, id).Descendants()];
        Assert.Equal("MIT", elements.Single(element => element.Name.LocalName == "license").Value);
        Assert.Matches("^[0-9a-f]{40}$", elements.Single(element => element.Name.LocalName == "repository").Attribute("commit")!.Value);
    }

    [Fact]
    public async Task Packing_twice_gives_the_same_files()
    {
        using var again = new TemporaryFolder();
        await PackedFeed.Pack(again.Path);
        foreach (string path in Directory.GetFiles(feed.Packages))
            Assert.Equal(Contents(path), Contents(Path.Combine(again.Path, Path.GetFileName(path))));
    }

    private static XDocument Manifest(ZipArchive package, string id) => XDocument.Parse(PackedFeed.Text(package, id + ".nuspec"));

    /// <summary>Name and hash of every file, but for those that number the package's parts at random.</summary>
    private static List<string> Contents(string path)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        return [.. package.Entries.Where(entry => !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal) && !entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal)).Select(Hash)];
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        return $"{entry.FullName} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content))}";
    }
}
