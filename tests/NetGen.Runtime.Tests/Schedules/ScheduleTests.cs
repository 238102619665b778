namespace NetGen.Tests.Schedules;

/// <summary>Schedules beyond the golden steps: composition, ends, ranges.</summary>
public sealed class ScheduleTests
{
    [Fact]
    public void A_warm_up_scales_the_schedule_that_goes_on_beneath_it()
    {
        CosineDecay cosine = new(0.1, 100);
        LinearWarmUp warm = new(cosine, 10, 0);
        Assert.Equal(0, warm.Rate(0));
        Assert.Equal(cosine.Rate(5) / 2, warm.Rate(5), 1e-16);
        Assert.Equal(cosine.Rate(10), warm.Rate(10));
        Assert.Equal(cosine.Rate(70), warm.Rate(70));
    }

    [Fact]
    public void In_a_sequence_the_second_starts_at_its_own_beginning()
    {
        RateSequence sequence = new(new LinearRate(0, 0.1, 10), 10, new CosineDecay(0.1, 50));
        Assert.Equal(0.05, sequence.Rate(5), 1e-16);
        Assert.Equal(0.1, sequence.Rate(10));
        Assert.Equal(0.05, sequence.Rate(35), 1e-16);
    }

    [Fact]
    public void After_its_end_a_schedule_stays_where_it_ended()
    {
        Assert.Equal(0, new PolynomialDecay(0.1, 50, 0.9).Rate(1_000_000));
        Assert.Equal(0.02, new LinearRate(0.1, 0.02, 50).Rate(1_000_000), 1e-17);
        OneCycle cycle = new(0.1, 60);
        Assert.Equal(cycle.Rate(59), cycle.Rate(long.MaxValue));
    }

    [Fact]
    public void A_power_that_is_no_whole_number_is_right_too() => Assert.Equal(Math.Pow(0.25, 0.9), new PolynomialDecay(1, 100, 0.9).Rate(75), 1e-15);

    [Fact]
    public void One_cycle_without_a_climb_starts_near_the_peak_and_only_falls()
    {
        OneCycle cycle = new(1, 10) { ClimbShare = 0 };
        double[] rates = [.. Enumerable.Range(0, 10).Select(step => cycle.Rate(step))];
        Assert.All(rates, rate => Assert.InRange(rate, 0, 1));
        Assert.Equal(rates.OrderDescending(), rates);
    }

    [Fact]
    public void Values_out_of_range_are_refused_with_the_range()
    {
        Assert.Contains("rate must be a finite number of at least 0, but is -1", Assert.Throws<ArgumentOutOfRangeException>(() => new ConstantRate(-1)).Message);
        Assert.Contains("every must be at least 1, but is 0", Assert.Throws<ArgumentOutOfRangeException>(() => new StepDecay(0.1, 0, 0.5)).Message);
        Assert.Contains("factor must be from 0 to 1, but is 1.5", Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialDecay(0.1, 1.5)).Message);
        Assert.Contains("steps must be at least 2, but is 1", Assert.Throws<ArgumentOutOfRangeException>(() => new OneCycle(0.1, 1)).Message);
        Assert.Contains("patience must be at least 0, but is -1", Assert.Throws<ArgumentOutOfRangeException>(() => new ReduceOnPlateau(0.1) { Patience = -1 }).Message);
        Assert.Contains("minimum must be a finite number", Assert.Throws<ArgumentOutOfRangeException>(() => new CosineDecay(0.1, 10, double.NaN)).Message);
    }
}
