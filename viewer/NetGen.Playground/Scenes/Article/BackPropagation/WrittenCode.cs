namespace NetGen.Playground;

/// <summary>The code that the build wrote for the traced network: its methods in plain loops and double, by name.</summary>
internal sealed class WrittenCode
{
    private const string Class = "class Reference";

    private readonly string[] _lines;
    private readonly int _first;

    public WrittenCode()
    {
        _lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "Traced.g.cs"));
        _first = Array.FindIndex(_lines, line => line.Contains(Class, StringComparison.Ordinal));
    }

    /// <summary>A method with the comment above it, moved to the left; the code's face has no subscript letters.</summary>
    public string[] Method(string name)
    {
        int head = Array.FindIndex(_lines, _first, line => line.Contains($" {name}(", StringComparison.Ordinal) && line.Contains("static", StringComparison.Ordinal));
        int indent = _lines[head].Length - _lines[head].TrimStart().Length, begin = head, end = head;
        while (_lines[begin - 1].TrimStart().StartsWith("//", StringComparison.Ordinal))
            begin--;
        while (_lines[end] != new string(' ', indent) + "}")
            end++;
        return [.. _lines[begin..(end + 1)].Where(line => line.Length > 0).Select(line => CodeLetters.Of(line[Math.Min(indent, line.Length)..]))];
    }
}
