using System.Text;

namespace NetGen.Generator.Printing;

/// <summary>Indented text with \n on every system.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line or several; an empty one has no trailing spaces.</summary>
    public CodeWriter Line(string lines = "")
    {
        for (int start = 0, end; start <= lines.Length; start = end + 1)
        {
            end = lines.IndexOf('\n', start) is >= 0 and var found ? found : lines.Length;
            _text.Append(' ', end == start ? 0 : _depth * 4).Append(lines, start, end - start).Append('\n');
        }

        return this;
    }

    /// <summary>Opens a brace; disposing closes it.</summary>
    public Block Braces(string? header = null, string close = "}")
    {
        if (header is not null)
            Line(header);
        Line("{");
        _depth++;
        return new Block(this, close);
    }

    public override string ToString() => _text.ToString();

    /// <summary>An open brace.</summary>
    public readonly struct Block(CodeWriter writer, string close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line(close);
        }
    }
}
