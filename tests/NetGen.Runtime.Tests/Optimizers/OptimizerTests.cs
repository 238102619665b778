using NetGen.Kernels;

namespace NetGen.Tests.Optimizers;

/// <summary>What every optimizer must keep: bits, state, lengths, ranges, no allocation.</summary>
public sealed class OptimizerTests
{
    /// <summary>Not a multiple of any lane count, so that whole vectors and the rest are both met.</summary>
    private const int Length = 53;

    public static TheoryData<string> Variants => [.. OptimizersUnderTest.Variants.Keys];

    [Fact]
    public void Every_optimizer_is_under_test()
    {
        var tested = OptimizersUnderTest.Variants.Values.Select(make => make().GetType());
        var all = typeof(Optimizer).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Optimizer)) && !type.IsAbstract);
        Assert.Empty(all.Except(tested).Select(type => type.Name));
    }

    [Theory, MemberData(nameof(Variants))]
    public void Lanes_of_every_width_give_the_same_bits(string variant)
    {
        float[] one = Walk<ScalarLane>(variant);
        Assert.Equal(one, Walk<Lanes128>(variant));
        Assert.Equal(one, Walk<Lanes256>(variant));
        Assert.Equal(one, Walk<Lanes512>(variant));
    }

    [Theory, MemberData(nameof(Variants))]
    public void Float_and_double_steps_agree_and_do_not_disturb_each_other(string variant)
    {
        Optimizer optimizer = OptimizersUnderTest.Variants[variant]();
        float[] single = Start();
        double[] reference = [.. single.Select(number => (double)number)];
        for (int step = 0; step < 20; step++)
        {
            float[] gradient = Gradient(step);
            optimizer.Step(single, gradient);
            optimizer.Step(reference, [.. gradient.Select(number => (double)number)]);
        }

        Assert.Equal(20, optimizer.StepCount);
        for (int i = 0; i < Length; i++)
            Assert.Equal(reference[i], single[i], 1e-5);
    }

    [Theory, MemberData(nameof(Variants))]
    public void Going_on_from_a_copied_state_gives_the_same_bits(string variant)
    {
        Optimizer whole = OptimizersUnderTest.Variants[variant]();
        float[] expected = Start();
        Walk(whole, expected, 0, 7);
        Optimizer resumed = OptimizersUnderTest.Variants[variant]();
        resumed.Prepare(Length);
        CopyState(whole, resumed);
        float[] actual = [.. expected];

        Walk(whole, expected, 7, 20);
        Walk(resumed, actual, 7, 20);

        Assert.Equal(expected, actual);
        Assert.Equal(20, resumed.StepCount);
    }

    [Theory, MemberData(nameof(Variants))]
    public void After_a_reset_the_next_step_is_the_first(string variant)
    {
        Optimizer optimizer = OptimizersUnderTest.Variants[variant]();
        float[] first = Start();
        Walk(optimizer, first, 0, 5);
        optimizer.Reset();
        float[] second = Start();
        Walk(optimizer, second, 0, 5);
        Assert.Equal(first, second);
    }

    [Theory, MemberData(nameof(Variants))]
    public void A_step_allocates_nothing(string variant)
    {
        Optimizer optimizer = OptimizersUnderTest.Variants[variant]();
        optimizer.Prepare(Length);
        float[] parameters = Start(), gradient = Gradient(1);
        Assert.Equal(0, Allocations.In(() => optimizer.Step(parameters, gradient)));
    }

    [Fact]
    public void Averaged_momentum_is_classical_momentum_at_a_scaled_rate()
    {
        float[] averaged = Start(), classical = Start();
        Walk(new AveragedMomentum(0.01 / (1 - 0.9)), averaged, 0, 1000);
        Walk(new Momentum(0.01), classical, 0, 1000);
        for (int i = 0; i < Length; i++)
            Assert.Equal(classical[i], averaged[i], 1e-5);
    }

    [Fact]
    public void A_vector_of_another_length_is_refused_with_both_lengths()
    {
        Adam optimizer = new();
        optimizer.Step(new float[3], new float[3]);
        Assert.Contains("serves 3 parameters, but was given 4", Assert.Throws<ArgumentException>(() => optimizer.Step(new float[4], new float[4])).Message);
        Assert.Contains("3 parameters but 2 gradient", Assert.Throws<ArgumentException>(() => optimizer.Step(new float[3], new float[2])).Message);
        Assert.Contains("serves 3 parameters and cannot serve 5", Assert.Throws<InvalidOperationException>(() => optimizer.Prepare(5)).Message);
        Assert.Equal(1, optimizer.StepCount);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_learning_rate_out_of_range_is_refused_and_the_old_one_kept(double rate)
    {
        SGD optimizer = new(0.1);
        Assert.Contains("at least 0", Assert.Throws<ArgumentOutOfRangeException>(() => optimizer.LearningRate = rate).Message);
        Assert.Equal(0.1, optimizer.LearningRate);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SGD(rate));
    }

    [Fact]
    public void Hyperparameters_out_of_range_are_refused_with_the_range()
    {
        Assert.Contains("momentum must be at least 0 and below 1, but is 1", Assert.Throws<ArgumentOutOfRangeException>(() => new Momentum(0.1, 1)).Message);
        Assert.Contains("dampening must be from 0 to 1", Assert.Throws<ArgumentOutOfRangeException>(() => new Momentum(0.1) { Dampening = 2 }).Message);
        Assert.Contains("beta2 must be at least 0 and below 1", Assert.Throws<ArgumentOutOfRangeException>(() => new Adam(beta2: -0.5)).Message);
        Assert.Contains("epsilon must be a finite number above 0", Assert.Throws<ArgumentOutOfRangeException>(() => new Adam(epsilon: 0)).Message);
        Assert.Contains("weight decay must be a finite number", Assert.Throws<ArgumentOutOfRangeException>(() => new Adam { WeightDecay = double.NaN }).Message);
    }

    private static float[] Walk<TLanes>(string variant)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        Optimizer optimizer = OptimizersUnderTest.Variants[variant]();
        float[] parameters = Start();
        for (int step = 0; step < 20; step++)
            optimizer.Step(parameters, Gradient(step), default(LanesOf<TLanes>));
        return parameters;
    }

    private static void Walk(IOptimizer optimizer, float[] parameters, int from, int to)
    {
        for (int step = from; step < to; step++)
            optimizer.Step(parameters, Gradient(step));
    }

    private static void CopyState(Optimizer from, Optimizer to)
    {
        for (int i = 0; i < from.State.Vectors.Count; i++)
            from.State.Vectors[i].CopyTo(to.State.Vectors[i], 0);
        from.State.Products.CopyTo(to.State.Products);
        to.State.StepCount = from.State.StepCount;
    }

    private static float[] Start()
    {
        SeededRandom random = new(1);
        return [.. Enumerable.Range(0, Length).Select(_ => random.NextNormal())];
    }

    private static float[] Gradient(int step)
    {
        SeededRandom random = new SeededRandom(2).Fork((ulong)step);
        return [.. Enumerable.Range(0, Length).Select(_ => random.NextNormal())];
    }
}
