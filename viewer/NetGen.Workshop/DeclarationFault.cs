namespace NetGen.Workshop;

/// <summary>What is wrong with a declaration.</summary>
/// <param name="Id">NetGen's or the compiler's number for it, such as NG0012 or CS1002.</param>
/// <param name="Line">The line of the declaration, from 1 on; 0 where it is about all of it.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record DeclarationFault(string Id, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? FormattableString.Invariant($"line {Line}: {Message} ({Id})") : $"{Message} ({Id})";
}
