namespace NetGen.Package.Tests;

/// <summary>From "dotnet new netgen" to a trained network.</summary>
public sealed class TemplateTests(PackedFeed feed) : IAsyncLifetime
{
    private readonly Consumer _consumer = new(feed);

    public async ValueTask InitializeAsync()
    {
        var (exitCode, said) = await _consumer.Dotnet("new", "install", Directory.GetFiles(feed.Packages, "NetGen.Templates.*.nupkg").Single());
        Assert.True(exitCode == 0, said);
    }

    [Fact]
    public async Task Two_commands_make_a_program_and_train_its_network()
    {
        var made = await _consumer.Dotnet("new", "netgen", "-o", ".", "-n", "Spiral");
        Assert.True(made.ExitCode == 0, made.Output);
        var (exitCode, said) = await _consumer.Dotnet("run", "-c", "Release");
        Assert.True(exitCode == 0, said);
        Assert.Contains("AccuracyAtLeast: the accuracy 0.99", said, StringComparison.Ordinal);
        Assert.Contains("of the test points are right", said, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_consumer.Folder, "spiral.safetensors")));
    }

    [Fact]
    public async Task With_the_viewer_the_program_opens_a_window()
    {
        var made = await _consumer.Dotnet("new", "netgen", "-o", ".", "-n", "Seen", "--viewer");
        Assert.True(made.ExitCode == 0, made.Output);
        Assert.Contains("Viewer.Show(trainer);", await File.ReadAllTextAsync(Path.Combine(_consumer.Folder, "Program.cs"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var (exitCode, said) = await _consumer.Dotnet("build", "-warnaserror");
        Assert.True(exitCode == 0, said);
    }

    public ValueTask DisposeAsync()
    {
        _consumer.Dispose();
        return ValueTask.CompletedTask;
    }
}
