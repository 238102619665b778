namespace NetGen.Workshop;

/// <summary>A hidden dense layer of a declaration.</summary>
/// <param name="Activation">The activation's name; Identity for none.</param>
/// <param name="Units">Its units.</param>
/// <param name="Options">What else stands in its parentheses, such as <c>, L2 = 0.001</c>; empty for nothing.</param>
public sealed record HiddenLayer(string Activation, int Units, string Options = "")
{
    /// <summary>The attribute.</summary>
    public override string ToString() => FormattableString.Invariant($"[Dense{(Activation == nameof(Identity) ? "" : $"<{Activation}>")}({Units}{Options})]");
}
