namespace NetGen;

/// <summary>The part of a network's generated code that computes one layer.</summary>
internal static class LayerCode
{
    private const string Begin = "private static class Passes";
    private const string Rest = "private static class Reference";
    private const int Step = 4;

    /// <summary>How a pass is to be compiled says nothing of what it computes.</summary>
    private const string Attribute = "[MethodImpl";

    /// <summary>The passes of a layer, each with the comment that explains it: those forward, then those backward.</summary>
    /// <param name="code">The generated C#.</param>
    /// <param name="layer">The layer's name, such as "dense 0".</param>
    public static IReadOnlyList<string> Of(string code, string layer)
    {
        List<string> forward = [], backward = [];
        string[] lines = [.. code.Split('\n').Select(line => line.TrimEnd())];
        int first = Array.FindIndex(lines, line => line.Contains(Begin, StringComparison.Ordinal)), last = Array.FindIndex(lines, line => line.Contains(Rest, StringComparison.Ordinal));
        if (first < 0)
            return [];

        // How deep the passes lie depends on whether the class has a namespace.
        string indentation = new(' ', IndentationOf(lines[first]) + Step);
        for (int i = first; i < (last < 0 ? lines.Length : last); i++)
        {
            if (!IsTitle(lines[i], $"{indentation}// {layer}"))
                continue;
            List<string> part = lines[i].Contains("gradient", StringComparison.Ordinal) || lines[i].Contains("deltas", StringComparison.Ordinal) ? backward : forward;
            for (; i < lines.Length && lines[i] != indentation + "}"; i++)
            {
                if (!lines[i].StartsWith(indentation + Attribute, StringComparison.Ordinal))
                    part.Add(Outside(lines[i], indentation));
            }

            part.AddRange(["}", ""]);
        }

        return [.. forward, .. backward];
    }

    private static bool IsTitle(string line, string begin) => line.Length > begin.Length && line.StartsWith(begin, StringComparison.Ordinal) && line[begin.Length] is ',' or ':';

    /// <summary>The line as it would stand outside of all classes, with half of what is left of its indentation.</summary>
    private static string Outside(string line, string indentation)
    {
        string text = line.StartsWith(indentation, StringComparison.Ordinal) ? line[indentation.Length..] : line.Trim();
        return text[(IndentationOf(text) / 2)..];
    }

    private static int IndentationOf(string line) => line.Length - line.TrimStart().Length;
}
