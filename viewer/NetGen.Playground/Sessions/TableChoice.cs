using System.Security.Cryptography;

namespace NetGen.Playground;

/// <summary>The table of the user's own that a training learns from.</summary>
/// <param name="File">The CSV file, with its whole path.</param>
/// <param name="Content">Tells the file's content from any other.</param>
/// <param name="Target">The column to predict.</param>
/// <param name="Ignored">Columns that are left out.</param>
internal sealed record TableChoice(string File, string Content, string Target, IReadOnlyList<string> Ignored)
{
    /// <summary>What tells a file's content from any other.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string ContentOf(string file)
    {
        using FileStream stream = System.IO.File.OpenRead(file);
        return Convert.ToHexString(SHA256.HashData(stream), 0, 8);
    }

    /// <summary>The scene of the table, where it was or where it has been moved to.</summary>
    /// <param name="folders">Where else to look for a file of its name.</param>
    /// <exception cref="InvalidDataException">It is nowhere, or another one by now; the message says how to mend that.</exception>
    public TableFileScene Find(IEnumerable<string> folders)
    {
        string name = Path.GetFileName(File);
        string[] found = [.. folders.Select(folder => Path.Combine(folder, name)).Prepend(File).Where(System.IO.File.Exists)];
        if (found.Length == 0)
            throw new InvalidDataException($"The session learns from the table {File}, which is not there. Put {name} beside the session's file, or drop it on the window, then load the session again.");
        string same = found.FirstOrDefault(file => ContentOf(file) == Content)
            ?? throw new InvalidDataException($"The table {found[0]} has changed since the session was saved. Put the old one beside the session's file, or begin anew: {name} --target \"{Target}\".");
        return new(same, Target, Ignored);
    }
}
