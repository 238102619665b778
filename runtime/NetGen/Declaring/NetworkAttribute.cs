namespace NetGen;

/// <summary>
/// Makes the class a neural network: the build adds the members of <see cref="INetwork"/> as straight, allocation-free code.
/// The class is partial; its layers are the attributes between <see cref="InputAttribute"/> and <see cref="LossAttribute{TLoss}"/>, in the order in which data flows.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NetworkAttribute : Attribute;
