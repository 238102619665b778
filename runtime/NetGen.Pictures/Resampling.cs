namespace NetGen;

/// <summary>Resizes pictures along one axis: bilinear when they grow, and when they shrink with the triangle widened, so that every pixel weighs in.</summary>
internal static class Resampling
{
    /// <summary>From [lines × <paramref name="from"/> × <paramref name="inner"/>] to [lines × <paramref name="to"/> × <paramref name="inner"/>].</summary>
    public static float[] AlongAxis(ReadOnlySpan<float> values, int from, int to, int inner)
    {
        int lines = values.Length / (from * inner);
        var resampled = new float[checked(lines * to * inner)];
        var weights = new float[from];
        for (int target = 0; target < to; target++)
        {
            var (first, last) = Weigh(weights, target, from, to);
            for (int line = 0; line < lines; line++)
            {
                var sum = resampled.AsSpan((line * to + target) * inner, inner);
                for (int i = first; i <= last; i++)
                    AddWeighted(values.Slice((line * from + i) * inner, inner), weights[i], sum);
            }
        }

        return resampled;
    }

    /// <summary>Fills in the weights, of sum 1, of the pixels under the triangle around the target's center.</summary>
    private static (int First, int Last) Weigh(Span<float> weights, int target, int from, int to)
    {
        double scale = (double)from / to, reach = Math.Max(1, scale), center = (target + 0.5) * scale - 0.5;
        int first = Math.Max(0, (int)Math.Ceiling(center - reach)), last = Math.Min(from - 1, (int)Math.Floor(center + reach));
        double sum = 0;
        for (int i = first; i <= last; i++)
            sum += 1 - Math.Abs(i - center) / reach;
        for (int i = first; i <= last; i++)
            weights[i] = (float)((1 - Math.Abs(i - center) / reach) / sum);
        return (first, last);
    }

    private static void AddWeighted(ReadOnlySpan<float> values, float weight, Span<float> sum)
    {
        for (int i = 0; i < sum.Length; i++)
            sum[i] += weight * values[i];
    }
}
