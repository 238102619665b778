using NetGen.Playground;

namespace NetGen.Tests;

public class RaceLaneTests
{
    private readonly Dataset _data = Datasets.Circle(100, 0.1f, 1);

    [Fact]
    public void All_lanes_begin_with_the_same_networks()
    {
        RaceLane descent = Begun(nameof(SGD)), adam = Begun(nameof(Adam));
        Assert.Equal((descent.Low[0], descent.Middle[0], descent.High[0]), (adam.Low[0], adam.Middle[0], adam.High[0]));
        descent.Advance();
        adam.Advance();
        Assert.NotEqual(descent.Loss, adam.Loss);
    }

    [Fact]
    public void A_lane_that_begins_again_catches_up_and_runs_the_same_race_at_the_same_rate()
    {
        RaceLane lane = Begun(nameof(Momentum));
        for (int i = 0; i < 4; i++)
            lane.Advance();
        double loss = lane.Loss, rate = lane.Rate;
        lane.Begin(2 * rate, lane.Count);
        Assert.Equal(5, lane.Count);
        Assert.NotEqual(loss, lane.Loss);
        lane.Begin(rate, lane.Count);
        Assert.Equal(loss, lane.Loss);
    }

    [Fact]
    public void The_middle_seed_lies_between_the_others_and_the_race_has_an_end()
    {
        RaceLane lane = Begun(nameof(Adam));
        while (lane.Advance())
            Assert.True(lane.Low[lane.Count - 1] <= lane.Loss && lane.Loss <= lane.High[lane.Count - 1]);
        Assert.Equal(RaceLane.Points, lane.Count);
        Assert.True(lane.Loss < 0.1 * lane.Middle[0], $"From {lane.Middle[0]} to {lane.Loss} at the rate {lane.Rate}.");
    }

    private RaceLane Begun(string optimizer)
    {
        RaceLane lane = new(optimizer, _data, seed: 1);
        lane.Begin(lane.Suggested, count: 1);
        return lane;
    }
}
