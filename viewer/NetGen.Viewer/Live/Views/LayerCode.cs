namespace NetGen;

/// <summary>The part of a network's generated code that computes one layer.</summary>
internal static class LayerCode
{
    private const string Indentation = "            ";
    private const string End = Indentation + "}";
    private const string Begin = "private static class Passes";
    private const string Rest = "private static class Reference";

    /// <summary>The passes of a layer, each with the comment that explains it: those forward, then those backward.</summary>
    /// <param name="code">The generated C#.</param>
    /// <param name="layer">The layer's name, such as "dense 0".</param>
    public static IReadOnlyList<string> Of(string code, string layer)
    {
        List<string> forward = [], backward = [];
        string[] lines = code.Split('\n');
        int last = Array.FindIndex(lines, line => line.Contains(Rest, StringComparison.Ordinal));
        last = last < 0 ? lines.Length : last;
        for (int i = Math.Max(0, Array.FindIndex(lines, line => line.Contains(Begin, StringComparison.Ordinal))); i < last; i++)
        {
            if (!IsTitle(lines[i], layer))
                continue;
            List<string> part = lines[i].Contains("gradient", StringComparison.Ordinal) || lines[i].Contains("deltas", StringComparison.Ordinal) ? backward : forward;
            int end = Array.IndexOf(lines, End, i);
            end = end < 0 ? last - 1 : end;
            for (; i <= end; i++)
                part.Add(WithoutIndentation(lines[i]));
            part.Add("");
        }

        return [.. forward, .. backward];
    }

    private static bool IsTitle(string line, string layer)
    {
        string begin = $"{Indentation}// {layer}";
        return line.Length > begin.Length && line.StartsWith(begin, StringComparison.Ordinal) && line[begin.Length] is ',' or ':';
    }

    /// <summary>The line as it would stand outside of all classes, with half of what is left of its indentation.</summary>
    private static string WithoutIndentation(string line)
    {
        string text = line.StartsWith(Indentation, StringComparison.Ordinal) ? line[Indentation.Length..].TrimEnd() : line.Trim();
        int indentation = text.Length - text.TrimStart().Length;
        return text[(indentation / 2)..];
    }
}
