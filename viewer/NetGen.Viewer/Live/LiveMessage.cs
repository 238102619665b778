namespace NetGen;

/// <summary>What the window has to say to the user.</summary>
/// <param name="Text">One sentence or two.</param>
/// <param name="IsError">Whether something went wrong.</param>
internal sealed record LiveMessage(string Text, bool IsError = false)
{
    /// <summary>What can be done about it by a button; null for nothing.</summary>
    public Offer? Offer { get; init; }
}

/// <summary>What a button offers.</summary>
/// <param name="Caption">What it says.</param>
/// <param name="Take">What it does.</param>
internal sealed record Offer(string Caption, Action Take);
