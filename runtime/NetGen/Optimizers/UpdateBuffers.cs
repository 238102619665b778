namespace NetGen;

/// <summary>Where a pass finds what it updates; state that the rule does not have is null.</summary>
/// <typeparam name="T">Float, or double for the reference.</typeparam>
internal readonly unsafe struct UpdateBuffers<T>(T* weights, T* gradient, T* first, T* second, T* third)
    where T : unmanaged
{
    public readonly T* Weights = weights;
    public readonly T* Gradient = gradient;
    public readonly T* First = first;
    public readonly T* Second = second;
    public readonly T* Third = third;
}
