namespace NetGen.Playground;

/// <summary>The picture that a run leaves behind.</summary>
internal static class PictureFile
{
    /// <summary>Said before the run, not after it.</summary>
    /// <exception cref="UserErrorException">There is no folder for the picture.</exception>
    public static void RefuseMissingFolder(ShowOptions options, string scene)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(Of(options, scene)))!;
        if (!Directory.Exists(folder))
            throw new UserErrorException($"The picture cannot be written: there is no folder {folder}. Make it, or name another with --snapshot FILE.");
    }

    /// <summary>Has the picture drawn, and says so.</summary>
    /// <exception cref="UserErrorException">The file cannot be written.</exception>
    public static void Write(ShowOptions options, string scene, Action<string> draw, TextWriter output)
    {
        string file = Of(options, scene);
        try
        {
            draw(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"The picture could not be written to {Path.GetFullPath(file)}: {wrong.Message} Name another place with --snapshot FILE.");
        }

        output.WriteLine($"Wrote {file}.");
    }

    private static string Of(ShowOptions options, string scene) => options.Snapshot ?? scene + ".png";
}
