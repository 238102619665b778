namespace NetGen;

/// <summary>The loss that training makes small.</summary>
/// <typeparam name="TLoss">A struct with a <see cref="LossFormulaAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class LossAttribute<TLoss> : Attribute
    where TLoss : struct, ILoss;
