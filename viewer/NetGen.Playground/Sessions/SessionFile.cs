using System.Globalization;
using System.Text;

namespace NetGen.Playground;

/// <summary>A whole session as a file: its state as a line of text, its epochs, a line each, and behind them a checkpoint of the training in safetensors.</summary>
/// <param name="State">What the training is made of.</param>
/// <param name="Epochs">What it reported so far.</param>
/// <param name="Checkpoint">Where it stands.</param>
internal sealed record SessionFile(SessionState State, IReadOnlyList<TrainingProgress> Epochs, byte[] Checkpoint)
{
    private const string Title = "NetGen session ";
    private const string EpochsTitle = "epochs ";
    private const string CheckpointTitle = "checkpoint ";
    private const int MostEpochs = 100_000;
    private const int LongestLine = 1 << 20;
    private const int Numbers = 9;

    /// <summary>The file's bytes.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Title}{SessionState.Current}\n{State}\n{EpochsTitle}{Epochs.Count}\n");
        foreach (TrainingProgress epoch in Epochs)
        {
            text.Append(CultureInfo.InvariantCulture, $"{epoch.Epoch},{epoch.Step},{epoch.TrainLoss:R},{epoch.TestLoss:R},{epoch.Accuracy:R},");
            text.Append(CultureInfo.InvariantCulture, $"{epoch.L1Penalty:R},{epoch.L2Penalty:R},{epoch.SamplesPerSecond:R},{epoch.Elapsed.Ticks}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{CheckpointTitle}{Checkpoint.Length}\n");
        return [.. Encoding.UTF8.GetBytes(text.ToString()), .. Checkpoint];
    }

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">All of them.</param>
    /// <param name="source">What messages call the file.</param>
    /// <exception cref="InvalidDataException">It is no session, damaged, or another version's; the message says which.</exception>
    public static SessionFile Read(ReadOnlySpan<byte> bytes, string source)
    {
        string title = Line(ref bytes, source);
        if (!title.StartsWith(Title, StringComparison.Ordinal))
            throw new InvalidDataException($"{source} is no session of NetGen's playground; the page File saves them.");
        string version = title[Title.Length..];
        if (version != SessionState.Current.ToString(CultureInfo.InvariantCulture))
            throw new InvalidDataException($"{source} is a session of version {version}; this program reads version {SessionState.Current}. Open it with the program that saved it.");
        SessionState state = SessionState.Read(Line(ref bytes, source));
        var epochs = new TrainingProgress[Count(ref bytes, EpochsTitle, MostEpochs, source)];
        for (int i = 0; i < epochs.Length; i++)
            epochs[i] = Epoch(Line(ref bytes, source)) ?? throw Damaged(source, $"its epoch {i + 1} is no row of {Numbers} numbers");
        int length = Count(ref bytes, CheckpointTitle, int.MaxValue, source);
        if (length != bytes.Length)
            throw Damaged(source, $"its checkpoint should have {length} bytes and has {bytes.Length}");
        return new(state, epochs, bytes.ToArray());
    }

    private static string Line(ref ReadOnlySpan<byte> bytes, string source)
    {
        int end = bytes[..Math.Min(bytes.Length, LongestLine)].IndexOf((byte)'\n');
        if (end < 0)
            throw Damaged(source, "it ends, or a line does not, where there should be more");
        string line = Encoding.UTF8.GetString(bytes[..end]);
        bytes = bytes[(end + 1)..];
        return line;
    }

    private static int Count(ref ReadOnlySpan<byte> bytes, string title, int most, string source)
    {
        string line = Line(ref bytes, source);
        return line.StartsWith(title, StringComparison.Ordinal) && int.TryParse(line.AsSpan(title.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= most
            ? count : throw Damaged(source, $"'{title.Trim()}' and a number should stand where '{line[..Math.Min(line.Length, 20)]}' stands");
    }

    private static TrainingProgress? Epoch(string line)
    {
        string[] parts = line.Split(',');
        double?[] numbers = [.. parts.Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : (double?)null)];
        if (parts.Length != Numbers || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int epoch)
            || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long step) || !long.TryParse(parts[8], NumberStyles.None, CultureInfo.InvariantCulture, out long ticks)
            || numbers[2] is not { } train || numbers[5] is not { } l1 || numbers[6] is not { } l2 || numbers[7] is not { } rate)
            return null;
        return new()
        {
            Epoch = epoch,
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

    private static InvalidDataException Damaged(string source, string how) => new(FormattableString.Invariant($"{source} is damaged: {how}."));
}
