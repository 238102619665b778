namespace NetGen;

/// <summary>
/// Makes the class a neural network: the build adds the members of <see cref="INetwork"/> as straight, allocation-free code.
/// The class is partial; its layers are the attributes between <see cref="InputAttribute"/> and <see cref="LossAttribute{TLoss}"/>, in the order in which data flows.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NetworkAttribute : Attribute
{
    /// <summary>A form for all layers that can take it, instead of the one that runs each best: to read it, or to compare.</summary>
    public CodeForm CodeForm { get; init; }
}
