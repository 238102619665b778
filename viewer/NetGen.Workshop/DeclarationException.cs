namespace NetGen.Workshop;

/// <summary>A declaration cannot be compiled; the message is its first fault.</summary>
public sealed class DeclarationException : Exception
{
    /// <summary>What is wrong with a declaration.</summary>
    /// <param name="faults">At least one.</param>
    public DeclarationException(IReadOnlyList<DeclarationFault> faults)
        : base(Said(faults)) => Faults = faults;

    /// <summary>What is wrong, from the first line to the last.</summary>
    public IReadOnlyList<DeclarationFault> Faults { get; }

    private static string Said(IReadOnlyList<DeclarationFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return faults[0].ToString();
    }
}
