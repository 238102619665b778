namespace NetGen;

/// <summary>One tensor as the header announces it: type, sizes, and where its bytes lie in the data.</summary>
internal sealed record SafeTensorsEntry(string Name, TensorType Type, IReadOnlyList<int> Shape, long Begin, long End);
