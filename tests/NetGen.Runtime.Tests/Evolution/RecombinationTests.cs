using Users;

namespace NetGen.Tests.Evolution;

/// <summary>Crossover by hand, on parents of zeros and ones, so that a child shows whom it has each parameter from.</summary>
public sealed class RecombinationTests
{
    private const int Trials = 200;

    [Fact]
    public void A_unit_s_incoming_weights_and_its_bias_move_together()
    {
        // Storage: the weights of 2 inputs and 4 units as [in][out], the units' biases, 4 weights of the output, its bias.
        int[] units = UnitOfParameter.Of(new ExclusiveOr());
        Assert.Equal([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 4, 4, 4, 4, 4], units);
        HashSet<string> patterns = [];
        foreach (float[] child in Children(Crossover.Unit, units))
        {
            for (int i = 0; i < units.Length; i++)
                Assert.Equal(child[Array.IndexOf(units, units[i])], child[i]);
            patterns.Add(string.Join(' ', child));
        }

        Assert.Equal(32, patterns.Count);
    }

    [Fact]
    public void One_point_takes_the_beginning_from_one_parent_and_the_rest_from_the_other()
    {
        HashSet<int> points = [];
        foreach (float[] child in Children(Crossover.OnePoint, new int[6]))
        {
            int point = child.TakeWhile(parameter => parameter == 0).Count();
            Assert.All(child[point..], parameter => Assert.Equal(1, parameter));
            points.Add(point);
        }

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], points.Order());
    }

    [Fact]
    public void Uniform_takes_each_parameter_from_either_as_often()
    {
        float[][] children = Children(Crossover.Uniform, new int[50]);

        // 10,000 fair coins: five deviations are 250.
        Assert.InRange(children.Sum(child => child.Sum()), 4750, 5250);
        Assert.All(children, child => Assert.InRange(child.Sum(), 1, 49));
    }

    private static float[][] Children(Crossover crossover, int[] units)
    {
        Recombination recombination = new(crossover, units);
        SeededRandom random = new(1);
        float[] zeros = new float[units.Length], ones = [.. Enumerable.Repeat(1f, units.Length)];
        return [.. Enumerable.Range(0, Trials).Select(_ =>
        {
            var child = new float[units.Length];
            recombination.Mix(random, zeros, ones, child);
            return child;
        })];
    }
}
