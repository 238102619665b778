namespace NetGen.CodeFixes;

/// <summary>One way to mend one finding.</summary>
/// <param name="Title">What is done, as a sentence without its stop.</param>
/// <param name="Key">The same for all findings that are mended the same way.</param>
/// <param name="Changes">The changes, which belong together.</param>
internal sealed record Proposal(string Title, string Key, IReadOnlyList<SourceChange> Changes);
