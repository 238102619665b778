namespace NetGen;

/// <summary>Writes a file wholly or not at all: aside in the same folder, flushed to the disk, then renamed over the old one.</summary>
public static class AtomicFile
{
    /// <summary>Replaces the file by what <paramref name="write"/> writes. If anything fails, the old file stays as it was and nothing is left beside it.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The folder does not exist, or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        string aside = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite: true);
        }
        catch when (File.Exists(aside))
        {
            File.Delete(aside);
            throw;
        }
    }
}
