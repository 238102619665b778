namespace NetGen.Tests.Evolution;

/// <summary>The order of a generation and the ranks made of it.</summary>
public sealed class RankingTests
{
    [Fact]
    public void The_fittest_comes_first_equals_by_number_and_what_is_not_a_number_last()
    {
        Ranking ranking = Of(1, double.NaN, 3, 1, double.NegativeInfinity);
        Assert.Equal(1, ranking.Sort());
        Assert.Equal([2, 0, 3, 1, 4], ranking.Order);
        Assert.Equal(3, ranking.Best);
    }

    [Fact]
    public void Centred_ranks_lie_evenly_from_minus_a_half_to_a_half_whatever_the_fitness()
    {
        Assert.Equal([-0.5, 0.5, 0, -0.25, 0.25], Ranks(-1e9, 1e30, 3, 2.9, 4));
    }

    [Fact]
    public void Equals_share_the_mean_of_their_ranks()
    {
        Assert.Equal([0.5, -0.3, -0.3, 0.2, 0.2, -0.3], Ranks(9, 1, 1, 2, 2, 1).Select(rank => Math.Round(rank, 12)));
        Assert.Equal([0.0, 0, 0], Ranks(7, 7, 7));
        Assert.Equal([0.0], Ranks(7));
    }

    private static Ranking Of(params double[] fitness)
    {
        Ranking ranking = new(fitness.Length);
        fitness.CopyTo(ranking.Fitness, 0);
        return ranking;
    }

    private static double[] Ranks(params double[] fitness)
    {
        Ranking ranking = Of(fitness);
        ranking.Sort();
        var ranks = new double[fitness.Length];
        ranking.CentredRanks(ranks);
        return ranks;
    }
}
