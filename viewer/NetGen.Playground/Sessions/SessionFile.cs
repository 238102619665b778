using System.Globalization;

namespace NetGen.Playground;

/// <summary>A whole session as a file: its state as a line of text, then for each branch its epochs, a line each, and its moments as checkpoints in safetensors, a line before each.</summary>
/// <param name="State">What the training is made of.</param>
/// <param name="Branch">How it went and where it stands.</param>
/// <param name="Other">The branch beside it; null for none.</param>
internal sealed record SessionFile(SessionState State, SavedBranch Branch, SavedOther? Other = null)
{
    private const string Title = "NetGen session ";

    /// <summary>The file's bytes.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        var writer = new SessionWriter(bytes);
        writer.Line($"{Title}{SessionState.Current}");
        writer.Line($"{State}");
        writer.Branch(Branch);
        writer.Other(Other);
        return bytes.ToArray();
    }

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">All of them.</param>
    /// <param name="source">What messages call the file.</param>
    /// <exception cref="InvalidDataException">It is no session, damaged, or another version's; the message says which.</exception>
    public static SessionFile Read(ReadOnlySpan<byte> bytes, string source)
    {
        var reader = new SessionReader(bytes, source);
        string title = reader.Line();
        if (!title.StartsWith(Title, StringComparison.Ordinal))
            throw new InvalidDataException($"{source} is no session of NetGen's playground; the page File saves them.");
        string version = title[Title.Length..];
        if (version != SessionState.Current.ToString(CultureInfo.InvariantCulture))
            throw new InvalidDataException($"{source} is a session of version {version}; this program reads version {SessionState.Current}. Open it with the program that saved it.");
        SessionFile read = new(SessionState.Read(reader.Line()), reader.Branch(), reader.Other());
        reader.RequireEnd();
        return read;
    }
}
