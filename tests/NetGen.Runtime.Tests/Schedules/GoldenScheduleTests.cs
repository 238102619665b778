namespace NetGen.Tests.Schedules;

/// <summary>Each schedule against libtorch's rates, at every step.</summary>
public sealed class GoldenScheduleTests
{
    private const double Precision = 1e-13;

    public static TheoryData<int> Places => [.. Enumerable.Range(0, GoldenSchedule.All().Length)];

    [Theory, MemberData(nameof(Places))]
    public void The_rates_are_libtorchs(int place)
    {
        GoldenSchedule golden = GoldenSchedule.All()[place];
        ISchedule schedule = golden.Schedule();
        for (int step = 0; step < golden.Rates.Length; step++)
        {
            double rate = schedule.Rate(step);
            Assert.True(Math.Abs(rate - golden.Rates[step]) <= Precision * golden.BaseRate, $"{golden.Name}: the rate of step {step} is {rate:R}, expected {golden.Rates[step]:R}");
            if (step < golden.Metric.Length)
                schedule.Report(golden.Metric[step]);
        }
    }

    [Theory, MemberData(nameof(Places))]
    public void The_momentum_is_libtorchs_where_there_is_one(int place)
    {
        GoldenSchedule golden = GoldenSchedule.All()[place];
        ISchedule schedule = golden.Schedule();
        if (golden.Momentum.Length == 0)
            Assert.Null(schedule.Momentum(0));
        for (int step = 0; step < golden.Momentum.Length; step++)
            Assert.Equal(golden.Momentum[step], schedule.Momentum(step)!.Value, Precision);
    }

    [Theory, MemberData(nameof(Places))]
    public void A_rate_allocates_nothing(int place)
    {
        ISchedule schedule = GoldenSchedule.All()[place].Schedule();
        Assert.Equal(0, Allocations.In(() => schedule.Rate(41)));
    }
}
