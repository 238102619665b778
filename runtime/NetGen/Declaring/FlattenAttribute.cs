namespace NetGen;

/// <summary>Takes a picture [channels, height, width] for a vector, in this order: what comes after may be dense. Costs nothing.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class FlattenAttribute : LayerAttribute;
