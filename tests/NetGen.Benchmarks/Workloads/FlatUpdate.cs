namespace NetGen.Benchmarks;

/// <summary>Adam alone over many parameters, and a plain copy of as many bytes as it moves.</summary>
internal static class FlatUpdate
{
    /// <summary>More than a core's own caches hold.</summary>
    public const int Parameters = 1_000_000;

    public static IReadOnlyList<IContestant> Contestants() => [new FlatAdam(), new PlainCopy()];

    private sealed class FlatAdam : IContestant
    {
        private readonly Adam _optimizer = new(0.001);
        private readonly float[] _weights = new float[Parameters], _gradient = new float[Parameters];

        public void Restart()
        {
            Array.Fill(_gradient, 0.5f);
            Array.Clear(_weights);
            _optimizer.Reset();
        }

        public void Work(int piece) => _optimizer.Step(_weights, _gradient);

        public void Answer(Span<float> destination) => _weights.AsSpan(0, destination.Length).CopyTo(destination);
    }

    /// <summary>Four vectors read and three written make three and a half copied.</summary>
    private sealed class PlainCopy : IContestant
    {
        private readonly float[] _source = new float[Parameters * 7 / 2], _destination = new float[Parameters * 7 / 2];

        public void Restart() => Array.Fill(_source, 0.5f);

        public void Work(int piece) => _source.CopyTo(_destination, 0);

        public void Answer(Span<float> destination) => _destination.AsSpan(0, destination.Length).CopyTo(destination);
    }
}
