namespace NetGen.Tests.Truth;

/// <summary>The golden numbers' measure: |a − b| ≤ tolerance · max(1, |b|).</summary>
internal static class Near
{
    public static void All(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double tolerance, string what)
    {
        Assert.True(expected.Count == actual.Count, $"{what}: {actual.Count} numbers where there should be {expected.Count}");
        for (int i = 0; i < expected.Count; i++)
            One(expected[i], actual[i], tolerance, $"{what}[{i}]");
    }

    public static void One(double expected, double actual, double tolerance, string what) =>
        Assert.True(Math.Abs(actual - expected) <= tolerance * Math.Max(1, Math.Abs(expected)), $"{what} is {actual:R}, expected {expected:R}");

    public static double[] Doubles(ReadOnlySpan<float> values)
    {
        double[] doubles = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
            doubles[i] = values[i];
        return doubles;
    }

    public static float[] Floats(IEnumerable<double> values) => [.. values.Select(value => (float)value)];

    /// <summary>A vector of storage order in PyTorch's; the order is found by sending the places themselves through the network.</summary>
    public static double[] InStandardOrder(INetwork network, double[] storage)
    {
        float[] places = new float[network.ParameterCount];
        network.ToStandardOrder([.. Enumerable.Range(0, places.Length).Select(place => (float)place)], places);
        return [.. places.Select(place => storage[(int)place])];
    }
}
