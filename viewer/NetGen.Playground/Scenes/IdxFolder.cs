namespace NetGen.Playground;

/// <summary>A folder with four IDX files named like MNIST's: train-images-idx3-ubyte, t10k-labels-idx1-ubyte.gz, t10k-first8000-images-idx3-ubyte.gz …</summary>
internal sealed class IdxFolder(string path)
{
    /// <summary>The file of a part (train, and t10k or test) that holds images or labels.</summary>
    public string Find(string part, string content)
    {
        if (!Directory.Exists(path))
            throw new UserErrorException($"There is no folder {path}. Name the folder with the four IDX files of pictures and labels.");
        string pattern = $"{part}*{content}*ubyte*";
        string[] found = [.. Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal)];
        return found.Length > 0
            ? found[0]
            : throw new UserErrorException($"The folder {path} has no file {part}-{content}-idx{(content == "images" ? 3 : 1)}-ubyte (or .gz).");
    }
}
