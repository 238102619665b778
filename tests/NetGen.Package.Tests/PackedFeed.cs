using System.IO.Compression;
using System.Text;

[assembly: AssemblyFixture(typeof(NetGen.Package.Tests.PackedFeed))]

namespace NetGen.Package.Tests;

/// <summary>A folder feed with all packages, packed once from what was built beside the tests, and a folder of their own to install them into.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Packages => Path.Combine(_folder.Path, "feed");

    /// <summary>Where consumers install to, so that nothing older than this feed is ever used.</summary>
    public string Installed => Path.Combine(_folder.Path, "installed");

    public async ValueTask InitializeAsync() => await Pack(Packages);

    /// <summary>Packs the whole solution as README tells, without building it again.</summary>
    public static async Task Pack(string folder)
    {
        string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        var (exitCode, said) = await ProgramRun.In(ProgramRun.Root, "dotnet", ["pack", "--no-build", "-c", configuration, "-o", folder, "-nodeReuse:false"]);
        Assert.True(exitCode == 0, said);
        Assert.DoesNotContain("warning", said, StringComparison.Ordinal);
    }

    /// <summary>The package or the package of symbols with this name.</summary>
    public ZipArchive Open(string id, string ending = "nupkg") => ZipFile.OpenRead(Directory.GetFiles(Packages, $"{id}.?.*.{ending}").Single());

    public static string Text(ZipArchive package, string file)
    {
        using var reader = new StreamReader(package.GetEntry(file)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
