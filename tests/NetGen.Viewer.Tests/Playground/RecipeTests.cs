using NetGen.Playground;

namespace NetGen.Tests;

public class RecipeTests
{
    private static readonly NoisyPoints Points = new SpiralScene().Points(0);

    public static TheoryData<string> Optimizers => [.. OptimizerChoice.Names];

    public static TheoryData<string> Schedules => [.. ScheduleChoice.Names];

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void A_chosen_optimizer_has_the_chosen_numbers_and_is_read_back(string name)
    {
        OptimizerChoice usual = OptimizerChoice.Usual(name);
        OptimizerChoice chosen = usual with { Beta1 = usual.Beta1 == null ? null : 0.7, Beta2 = usual.Beta2 == null ? null : 0.95, WeightDecay = 0.001 };
        IOptimizer made = chosen.Make(0.02);
        Assert.Equal((name, 0.02), (made.Name, made.LearningRate));
        Assert.Equal(chosen, OptimizerChoice.Of(made));
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public void A_schedule_never_goes_above_its_rate_and_ends_without_going_up_again(string name)
    {
        ISchedule? schedule = new ScheduleChoice(name, Epochs: 10).Make(rate: 0.1, stepsAnEpoch: 7);
        Assert.Equal(name == ScheduleChoice.Constant.Name, schedule == null);
        double[] rates = [.. Enumerable.Range(0, 200).Select(step => schedule?.Rate(step) ?? 0.1)];
        Assert.All(rates, rate => Assert.InRange(rate, 0, 0.1 + 1e-12));
        if (name is not ("restarts" or "warm-up"))
            Assert.All(Enumerable.Range(100, 99), step => Assert.True(rates[step + 1] <= rates[step], $"{name} goes up again at step {step + 1}."));
    }

    [Fact]
    public void Features_are_computed_before_the_network_and_the_plane_stays_one_of_points()
    {
        var map = new FeatureMap(PlaneFeatures.Point | PlaneFeatures.SquareX | PlaneFeatures.SquareY | PlaneFeatures.Product | PlaneFeatures.SineX | PlaneFeatures.SineY);
        float[] inputs = map.Inputs([0.5f, -0.25f]);
        float[] expected = [0.5f, -0.25f, 0.25f, 0.0625f, -0.125f, 0, -1];
        Assert.All(expected.Zip(inputs), one => Assert.Equal(one.First, one.Second, 1e-6f));

        Trainer first = new SpiralScene().Prepare(1, "");
        Recipe recipe = Recipe.Of(first, Points)! with { Features = PlaneFeatures.Product | PlaneFeatures.SineX };
        (Trainer trainer, FeaturePlane? plane) = Ingredients.Of(first, Points).Make(recipe, 1);
        TrainingSnapshot snapshot = new SnapshotTaker(trainer, plane).Take(16, null, null);
        Assert.Equal(["xy", "sin 2πx"], snapshot.FeatureNames);
        Assert.Equal(["x", "y"], snapshot.PlaneNames);
        Assert.Equal(plane!.Train!.Feature(0)[0], snapshot.Plane!.Train[0].X);
        PlaneGrid grid = new(16, snapshot.Plane.Range);
        var answer = new float[1];
        trainer.Network.Predict(plane.Map!.Inputs(grid.Inputs.AsSpan(2 * 37, 2)), answer);
        Assert.Equal(2 * answer[0] - 1, snapshot.Plane.Output.Values[37], 1e-5f);
    }

    [Fact]
    public void Painted_points_join_the_samples_in_the_coding_of_the_output()
    {
        Recipe recipe = Recipe.Of(new SpiralScene().Prepare(1, ""), Points)! with { Painted = [new(0.1, 0.2, 1), new(0.3, 0.4, 0)] };
        Dataset made = Points.Make(10, 0, 1), joined = PaintedSamples.Join(made, recipe);
        Assert.Equal((12, 1), (joined.Count, joined.TargetSize));
        Assert.Equal([1, 0], joined.Targets[10..].ToArray());
        Recipe wide = recipe with { IsOnlyPainted = true, Declaration = recipe.Declaration! with { Output = new("Identity", 3) } };
        Dataset painted = PaintedSamples.Join(made, wide);
        Assert.Equal([0, 1, 0, 1, 0, 0], painted.Targets.ToArray());
        Assert.Equal(["first arm", "second arm", "class 3"], painted.ClassNames);
        Assert.False(PaintedSamples.AreEnough(wide));
        Assert.True(PaintedSamples.AreEnough(recipe));
    }

    [Fact]
    public void A_recipe_with_another_data_seed_or_number_of_samples_has_other_samples_and_the_same_first_weights()
    {
        Trainer first = new SpiralScene().Prepare(1, "");
        Ingredients ingredients = Ingredients.Of(first, Points);
        Recipe recipe = Recipe.Of(first, Points)!;
        Trainer other = ingredients.Make(recipe with { DataSeed = 2, Samples = 100 }, 1).Trainer;
        Assert.Equal(100, other.Data.Count + other.Test!.Count);
        Assert.NotEqual(((Dataset)first.Data).Feature(0).ToArray(), ((Dataset)other.Data).Feature(0).ToArray());
        Assert.Equal(first.Network.Parameters, other.Network.Parameters);
    }

    [Fact]
    public void Hills_are_learned()
    {
        Trainer trainer = new SurfaceScene().Prepare(1, "");
        double before = trainer.Evaluate(trainer.Test!).Loss;
        trainer.RunEpochs(60, TestContext.Current.CancellationToken);
        Assert.True(trainer.Evaluate(trainer.Test!).Loss < 0.3 * before, $"The loss fell from {before} to {trainer.Evaluate(trainer.Test!).Loss} only.");
    }
}
