namespace NetGen.Tests.Studies;

/// <summary>The article's average: raw, corrected, its window and its lag.</summary>
public sealed class ExponentialAverageTests
{
    [Fact]
    public void The_raw_average_starts_too_small_and_the_corrected_one_is_right_from_the_first_value()
    {
        ExponentialAverage average = new(0.9);
        Assert.True(double.IsNaN(average.Corrected));
        for (int t = 1; t <= 50; t++)
        {
            average.Add(3);
            Assert.Equal(3 * (1 - Math.Pow(0.9, t)), average.Raw, 1e-12);
            Assert.Equal(3, average.Corrected, 1e-12);
        }
    }

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(0.9, 10)]
    [InlineData(0.98, 50)]
    public void A_value_as_old_as_the_window_weighs_less_than_1_over_e_of_the_newest(double beta, double window)
    {
        ExponentialAverage average = new(beta);
        Assert.Equal(window, average.Window, 1e-9);
        average.Add(1);
        double newest = average.Raw;
        for (int i = 0; i < window; i++)
            average.Add(0);
        Assert.True(average.Raw < newest / Math.E);
    }

    [Fact]
    public void More_smoothing_is_less_noise_and_more_lag_on_a_noisy_cosine()
    {
        (double Noise, double Lag)[] seen = [.. new[] { 0.5, 0.9, 0.98 }.Select(NoiseAndLag)];
        Assert.True(seen[0].Noise > seen[1].Noise && seen[1].Noise > seen[2].Noise);
        Assert.True(seen[0].Lag < seen[1].Lag && seen[1].Lag < seen[2].Lag);
    }

    [Fact]
    public void A_beta_out_of_range_is_refused() => Assert.Contains("at least 0 and below 1, but is 1", Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialAverage(1)).Message);

    /// <summary>Mean change between neighbours with noise; mean distance from the curve without.</summary>
    private static (double Noise, double Lag) NoiseAndLag(double beta)
    {
        ExponentialAverage noisy = new(beta), clean = new(beta);
        SeededRandom random = new(1);
        double noise = 0, lag = 0, before = 0;
        for (int t = 0; t < 400; t++)
        {
            double curve = Math.Cos(t * Math.PI / 100);
            clean.Add(curve);
            noisy.Add(curve + 0.3 * random.NextNormal());
            lag += Math.Abs(clean.Corrected - curve);
            noise += Math.Abs(noisy.Corrected - clean.Corrected - before);
            before = noisy.Corrected - clean.Corrected;
        }

        return (noise, lag);
    }
}
