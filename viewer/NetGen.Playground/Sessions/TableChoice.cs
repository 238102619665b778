namespace NetGen.Playground;

/// <summary>The table of the user's own that a training learns from.</summary>
/// <param name="File">The CSV file, with its whole path.</param>
/// <param name="Target">The column to predict.</param>
/// <param name="Ignored">Columns that are left out.</param>
internal sealed record TableChoice(string File, string Target, IReadOnlyList<string> Ignored)
{
    /// <summary>The scene of the table, where it was or where it has been moved to.</summary>
    /// <param name="folders">Where else to look for a file of its name.</param>
    /// <exception cref="InvalidDataException">It is nowhere; the message says how to mend that.</exception>
    public TableFileScene Find(IEnumerable<string> folders)
    {
        string name = Path.GetFileName(File);
        string found = folders.Select(folder => Path.Combine(folder, name)).Prepend(File).FirstOrDefault(System.IO.File.Exists)
            ?? throw new InvalidDataException($"The session learns from the table {File}, which is not there. Put {name} beside the session's file, or drop it on the window, then load the session again.");
        return new(found, Target, Ignored);
    }
}
