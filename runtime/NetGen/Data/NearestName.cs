namespace NetGen;

/// <summary>Guesses which name was meant.</summary>
internal static class NearestName
{
    /// <summary>" (did you mean 'x'?)" when a name is near enough, otherwise nothing.</summary>
    public static string Suggestion(string wanted, IEnumerable<string> names) => Of(wanted, names) is { } nearest ? $" (did you mean '{nearest}'?)" : "";

    /// <summary>The name with the fewest edits, at most a third of the letters; null when there is none.</summary>
    public static string? Of(string wanted, IEnumerable<string> names) => names
        .Select(name => (Name: name, Edits: Edits(wanted.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(candidate => 3 * candidate.Edits <= Math.Max(wanted.Length, candidate.Name.Length))
        .OrderBy(candidate => candidate.Edits)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    /// <summary>Insertions, deletions and replacements from one word to the other (Levenshtein, 1966).</summary>
    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j - 1], row[j]));
            }
        }

        return row[to.Length];
    }
}
