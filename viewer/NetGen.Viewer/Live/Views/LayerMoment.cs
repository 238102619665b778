namespace NetGen;

/// <summary>What the units of one layer answered at one moment, and the gradient by the layer's parameters.</summary>
/// <param name="Answers">[units × samples]; empty where units cannot be asked.</param>
/// <param name="Gradient">One number for each parameter.</param>
/// <param name="Marks">What is wrong with each unit.</param>
internal sealed record LayerMoment(float[] Answers, float[] Gradient, UnitMark[] Marks);
