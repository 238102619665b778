namespace NetGen.Generator.Declarations;

/// <summary>One layer's attribute.</summary>
/// <param name="Kind">The attribute's name without its suffix, such as Dense.</param>
/// <param name="Sizes">The constructor's whole numbers in order, such as the units.</param>
/// <param name="Options">The named arguments that were set, and the constructor's other numbers by their parameters' names.</param>
/// <param name="Activation">The activation; null when the compiler has refused its type.</param>
internal sealed record LayerDeclaration(string Kind, EquatableArray<int> Sizes, EquatableArray<LayerOption> Options, ActivationDeclaration? Activation)
{
    /// <summary>The layer as messages call it, such as "dense 0".</summary>
    public string Name(int index) => FormattableString.Invariant($"{Kind.ToLowerInvariant()} {index}");

    public double Number(string name, double otherwise) => Options.FirstOrDefault(option => option.Name == name)?.Value ?? otherwise;

    public bool Flag(string name, bool otherwise) => Number(name, otherwise ? 1 : 0) != 0;
}

/// <summary>A named argument; flags are 0 or 1, choices their enumeration's number.</summary>
internal sealed record LayerOption(string Name, double Value);
