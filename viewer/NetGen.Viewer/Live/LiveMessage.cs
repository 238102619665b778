namespace NetGen;

/// <summary>What the window has to say to the user.</summary>
/// <param name="Text">One sentence or two.</param>
/// <param name="IsError">Whether something went wrong.</param>
internal sealed record LiveMessage(string Text, bool IsError = false);
