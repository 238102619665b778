namespace NetGen.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_made_and_replaced_and_nothing_is_left_beside_it()
    {
        string path = Path.Combine(_folder.Path, "file");

        AtomicFile.Write(path, stream => stream.Write([1, 2, 3]));
        AtomicFile.Write(path, stream => stream.Write([4]));

        Assert.Equal([4], File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_failure_leaves_the_old_file_and_nothing_beside_it()
    {
        string path = _folder.File("file", [1, 2, 3]);

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, stream =>
        {
            stream.Write([9, 9, 9, 9]);
            throw new InvalidOperationException("half-way");
        }));

        Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void While_it_is_written_readers_see_the_old_file()
    {
        string path = _folder.File("file", [1]);

        AtomicFile.Write(path, stream =>
        {
            stream.Write([2, 2]);
            stream.Flush();
            Assert.Equal([1], File.ReadAllBytes(path));
        });

        Assert.Equal([2, 2], File.ReadAllBytes(path));
    }

    [Fact]
    public void A_folder_that_does_not_exist_or_stands_in_the_way_is_an_error_that_leaves_nothing()
    {
        Assert.Throws<DirectoryNotFoundException>(() => AtomicFile.Write(Path.Combine(_folder.Path, "nowhere", "file"), stream => stream.Write([1])));
        string inTheWay = Directory.CreateDirectory(Path.Combine(_folder.Path, "folder")).FullName;
        var error = Record.Exception(() => AtomicFile.Write(inTheWay, stream => stream.Write([1])));
        Assert.True(error is IOException or UnauthorizedAccessException, $"{error}");
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }
}
