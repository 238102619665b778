using System.Globalization;
using System.Text;

namespace NetGen.Playground;

/// <summary>Reads the parts of a session's file; whatever is no such part is refused with a sentence that says where.</summary>
internal ref struct SessionReader(ReadOnlySpan<byte> bytes, string source)
{
    private const int MostEpochs = 100_000;
    private const int MostFrames = 256;
    private const int LongestLine = 1 << 20;
    private const int NumbersOfAnEpoch = 9;

    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The next line of text.</summary>
    public string Line()
    {
        int end = _rest[..Math.Min(_rest.Length, LongestLine)].IndexOf((byte)'\n');
        if (end < 0)
            throw Damaged($"it ends, or a line does not, where there should be more");
        string line = Encoding.UTF8.GetString(_rest[..end]);
        _rest = _rest[(end + 1)..];
        return line;
    }

    /// <summary>One way of the training.</summary>
    public SavedBranch Branch()
    {
        var epochs = new TrainingProgress[Count(SessionWriter.Epochs, MostEpochs)];
        for (int i = 0; i < epochs.Length; i++)
            epochs[i] = Epoch(Line()) ?? throw Damaged($"its epoch {i + 1} is no row of {NumbersOfAnEpoch} numbers");
        var frames = new SavedFrame[Count(SessionWriter.Frames, MostFrames)];
        for (int i = 0; i < frames.Length; i++)
            frames[i] = Frame(Line(), i + 1);
        return new(epochs, frames, Bytes(Count(SessionWriter.Checkpoint, int.MaxValue), "its checkpoint"));
    }

    /// <summary>The branch beside it; null where there is none.</summary>
    public SavedOther? Other()
    {
        if (Count(SessionWriter.Others, 1) == 0)
            return null;
        var state = SessionState.Read(Line());
        if (Line().Split(',') is not [var stepText, var epochText, var positionText] || !TryWhole(stepText, out long step) || !TryWhole(epochText, out long epoch) || !TryWhole(positionText, out long position)
            || epoch > int.MaxValue || position > int.MaxValue)
            throw Damaged($"where its branches part is no row of 3 whole numbers");
        return new(state, Branch(), new(step, (int)epoch, (int)position));
    }

    /// <summary>Requires that nothing is left.</summary>
    public readonly void RequireEnd()
    {
        if (!_rest.IsEmpty)
            throw Damaged($"{_rest.Length} bytes follow its end");
    }

    private SavedFrame Frame(string line, int number) =>
        line.Split(',') is [var lossText, var change, var length] && change is "0" or "1"
            && double.TryParse(lossText, NumberStyles.Float, CultureInfo.InvariantCulture, out double loss) && TryWhole(length, out long count)
            ? new(loss, change == "1", Bytes(count, $"its key frame {number}")) : throw Damaged($"its key frame {number} has no row of 3 numbers");

    private byte[] Bytes(long count, string what)
    {
        if (count > _rest.Length)
            throw Damaged($"{what} should have {count} bytes and has {_rest.Length}");
        byte[] read = _rest[..(int)count].ToArray();
        _rest = _rest[(int)count..];
        return read;
    }

    private int Count(string title, int most)
    {
        string line = Line();
        return line.StartsWith(title, StringComparison.Ordinal) && TryWhole(line.AsSpan(title.Length), out long count) && count <= most
            ? (int)count : throw Damaged($"'{title.Trim()}' and a number should stand where '{line[..Math.Min(line.Length, 20)]}' stands");
    }

    private static bool TryWhole(ReadOnlySpan<char> text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static TrainingProgress? Epoch(string line)
    {
        string[] parts = line.Split(',');
        double?[] numbers = [.. parts.Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : (double?)null)];
        if (parts.Length != NumbersOfAnEpoch || !TryWhole(parts[0], out long epoch) || epoch > int.MaxValue || !TryWhole(parts[1], out long step) || !TryWhole(parts[8], out long ticks)
            || numbers[2] is not { } train || numbers[5] is not { } l1 || numbers[6] is not { } l2 || numbers[7] is not { } rate)
            return null;
        return new()
        {
            Epoch = (int)epoch,
            Step = step,
            TrainLoss = train,
            TestLoss = numbers[3],
            Accuracy = numbers[4],
            L1Penalty = l1,
            L2Penalty = l2,
            SamplesPerSecond = rate,
            Elapsed = TimeSpan.FromTicks(ticks),
        };
    }

    private readonly InvalidDataException Damaged(FormattableString how) => new($"{source} is damaged: {FormattableString.Invariant(how)}.");
}
