using System.Text;

namespace NetGen;

/// <summary>
/// Reads records of comma-separated values as RFC 4180 writes them, one at a time: quoted fields with doubled quotes, any line end, a byte order mark, UTF-8. Blank lines are passed over.
/// </summary>
internal sealed class CsvReader(Stream stream, string source) : IDisposable
{
    /// <summary>A record beyond this many characters is a quote that nobody closed rather than data.</summary>
    private const int MaximumRecord = 1 << 24;

    private readonly StreamReader _text = new(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
    private readonly char[] _buffer = new char[1 << 14];
    private readonly List<int> _fieldEnds = [];
    private char[] _record = new char[256];
    private int _recordLength;
    private int _at;
    private int _filled;
    private int _nextLine = 1;

    /// <summary>The line on which the current record begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Fields of the current record.</summary>
    public int FieldCount => _fieldEnds.Count;

    /// <summary>A field of the current record, unquoted; valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<char> this[int field]
    {
        get
        {
            int start = field == 0 ? 0 : _fieldEnds[field - 1];
            return _record.AsSpan(start, _fieldEnds[field] - start);
        }
    }

    /// <summary>Goes to the next record; false at the end of the file.</summary>
    /// <exception cref="InvalidDataException">The text is not CSV or not UTF-8.</exception>
    public bool Read()
    {
        do
        {
            if (Peek() < 0)
                return false;
            ReadRecord();
        }
        while (FieldCount == 1 && _recordLength == 0);
        return true;
    }

    /// <summary>What is wrong, with file and line.</summary>
    public InvalidDataException Wrong(string what) => new($"{source}, line {Line}: {what}");

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private void ReadRecord()
    {
        Line = _nextLine;
        _fieldEnds.Clear();
        _recordLength = 0;
        bool commaFollows;
        do
        {
            if (Peek() == '"')
                ReadQuoted();
            else
                ReadPlain();
            _fieldEnds.Add(_recordLength);
            commaFollows = EndField();
        }
        while (commaFollows);
    }

    private void ReadPlain()
    {
        while (Peek() is not (',' or '\r' or '\n' or < 0))
        {
            if (Peek() == '"')
                throw Wrong($"column {FieldCount + 1} has a quote inside an unquoted field; quote the whole field and double the quotes in it.");
            Append((char)Next());
        }
    }

    private void ReadQuoted()
    {
        Next();
        while (true)
        {
            int character = Next();
            if (character < 0)
                throw Wrong($"the quote that opens column {FieldCount + 1} is never closed.");
            if (character == '"' && Peek() != '"')
                return;
            if (character == '"')
                Next();
            if (character == '\n')
                _nextLine++;
            Append((char)character);
        }
    }

    private bool EndField()
    {
        int character = Next();
        if (character is not (',' or '\r' or '\n' or < 0))
            throw Wrong($"expected a comma or the end of the line after the closing quote of column {FieldCount}, found '{(char)character}'.");
        if (character == '\r' && Peek() == '\n')
            Next();
        if (character is '\r' or '\n')
            _nextLine++;
        return character == ',';
    }

    private void Append(char character)
    {
        if (_recordLength == MaximumRecord)
            throw Wrong($"the record is longer than {MaximumRecord} characters; is a quote left open?");
        if (_recordLength == _record.Length)
            Array.Resize(ref _record, 2 * _record.Length);
        _record[_recordLength++] = character;
    }

    private int Next()
    {
        int character = Peek();
        if (character >= 0)
            _at++;
        return character;
    }

    private int Peek() => _at < _filled || Fill() ? _buffer[_at] : -1;

    private bool Fill()
    {
        try
        {
            _at = 0;
            _filled = _text.Read(_buffer, 0, _buffer.Length);
            return _filled > 0;
        }
        catch (DecoderFallbackException notUtf8)
        {
            throw new InvalidDataException($"{source}, after line {Line}: the text is not UTF-8; save the file as UTF-8.", notUtf8);
        }
    }
}
