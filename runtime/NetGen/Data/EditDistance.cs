namespace NetGen;

/// <summary>How far a misspelt word is from another. Runtime and generator each compile this file.</summary>
internal static class EditDistance
{
    /// <summary>Insertions, deletions and replacements of letters from one word to the other (Levenshtein, 1966).</summary>
    public static int Between(string from, string to)
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
