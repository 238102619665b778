namespace NetGen.Workshop;

/// <summary>What is compiled before anybody asks for anything, so that the compiler's own code is ready.</summary>
internal static class WarmUpText
{
    /// <summary>Small, with something of all that a user's network is likely to have.</summary>
    public const string Declaration = "[Network, Input(2), Dense<Tanh>(9), Dense<ReLU>(3), Dense<Sigmoid>(1), Loss<BinaryCrossEntropy>] partial class Usual;";

    /// <summary>Small, with something of all that generated code consists of.</summary>
    public const string Code = """
        unsafe class Small : IDisposable
        {
            public const int Size = 2;
            private readonly float[] _all = new float[Size];

            public Small(ulong seed = 0) => All[0] = seed;

            public Span<float> All => _all;

            void IDisposable.Dispose() => Sum(null, All);

            private static float Sum(float* weights, ReadOnlySpan<float> inputs)
            {
                ArgumentOutOfRangeException.ThrowIfNotEqual(inputs.Length, Size);
                fixed (float* input = inputs)
                {
                    for (int i = 0; i < inputs.Length; i++)
                    {
                        float x = weights[i] * input[i];
                        if (x > 0)
                            weights[i] += MathF.Sqrt(x);
                    }
                }

                return inputs.Length > 1 ? weights[0] : throw new ArgumentException($"{inputs.Length} are too few.");
            }
        }
        """;
}
