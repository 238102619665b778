using NetGen;

namespace Users;

/// <summary>What users write against, as the documents promise it.</summary>
public class ContractTests
{
    [Fact]
    public void A_declared_network_trains_step_by_step_by_epochs_and_inside_a_game_loop()
    {
        var network = new Spiral(seed: 1);
        var data = Datasets.Spiral(samples: 500, noise: 0.1f, seed: 1);
        var trainer = new Trainer(network, data, new Adam(learningRate: 0.01f)) { BatchSize = 10, Seed = 1 };

        TrainingStep step = trainer.Step();
        Assert.Equal(1, step.Step);
        StopReason reason = trainer.RunEpochs(2, TestContext.Current.CancellationToken);
        Assert.Equal(2, trainer.Epoch);
        Assert.NotEmpty(reason.Message);

        var loop = new TrainingLoop(trainer) { Budget = TimeSpan.FromMilliseconds(4) };
        Assert.True(loop.Update() >= 1);

        float[] y = new float[Spiral.OutputSize];
        network.Predict([0.3f, -0.2f], y);
        Assert.InRange(y[0], 0, 1);
        Assert.Equal(105, Spiral.ParameterCount);
        Assert.Equal(["dense 0", "dense 1", "dense 2"], network.Info.Layers.Select(layer => layer.Name));
        Assert.Contains("void network(", Spiral.Glsl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trainer_runs_on_another_thread_until_it_is_cancelled_or_a_rule_says_so()
    {
        var trainer = new Trainer(new Spiral(2), Datasets.Spiral(200, 0.1f, 2), new SGD(0.1f)) { BatchSize = 20 };
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        Assert.Equal(StopKind.Cancelled, (await trainer.RunAsync(5, source.Token)).Kind);
        trainer.StopRules.Add(new MaximumSteps(3));
        Assert.NotEqual(StopKind.Cancelled, (await trainer.RunAsync(5, TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    public void An_own_activation_and_an_own_loss_are_one_line_each()
    {
        var network = new OwnFormulas(seed: 3);
        var trainer = new Trainer(network, Datasets.Sine(64, 0, 3), new Adam(0.03)) { BatchSize = 16, Seed = 3 };
        double before = trainer.Evaluate(Datasets.Sine(64, 0, 3)).Loss;
        trainer.RunEpochs(500, TestContext.Current.CancellationToken);
        Assert.True(trainer.Evaluate(Datasets.Sine(64, 0, 3)).Loss < before / 4);
    }

    [Fact]
    public void Batches_of_the_callers_own_and_a_replay_buffer_train_as_well()
    {
        var network = new Spiral(seed: 4);
        var buffer = new ReplayBuffer(capacity: 100, inputSize: 2, targetSize: 1);
        buffer.Add([0.5f, 0.5f], [1]);
        var trainer = new Trainer(network, buffer, new Momentum(0.1));
        trainer.Step();
        trainer.Step([0.1f, 0.2f], [0]);
        Assert.Equal(2, trainer.StepCount);

        float[] gradient = new float[Spiral.ParameterCount];
        network.Backward([0.1f, 0.2f], [1], gradient);
        var optimizer = new SGD(0.5f);
        optimizer.Step(network.Parameters, gradient);
        Assert.Contains(gradient, value => value != 0);
    }

    [Fact]
    public void Parameters_travel_in_PyTorchs_order_and_in_files()
    {
        var network = new Spiral(seed: 5);
        float[] exported = new float[Spiral.ParameterCount];
        network.ExportParameters(exported);
        Assert.Equal(network.Parameters[8], exported[1]); // Stored [in][out], exported [out][in].
        var other = new Spiral(seed: 6);
        other.ImportParameters(exported);
        Assert.True(network.Parameters.SequenceEqual(other.Parameters));

        var third = new Spiral(seed: 7);
        third.Load(network.Save());
        Assert.True(network.Parameters.SequenceEqual(third.Parameters));
        Assert.True(network.Parameters.SequenceEqual(network.Clone().Parameters));
    }

    [Fact]
    public unsafe void Parameters_are_aligned_to_a_cache_line()
    {
        fixed (float* first = new Spiral(1).Parameters)
            Assert.Equal(0, (nint)first % 64);
    }

    [Fact]
    public void Wrong_lengths_are_refused_with_both_numbers()
    {
        var network = new Spiral();
        var error = Assert.Throws<ArgumentException>(() => network.Predict(new float[4], new float[3]));
        Assert.Contains("2", error.Message, StringComparison.Ordinal);
        Assert.Contains("3", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => network.Predict(new float[3], new float[1]));
        Assert.Throws<ArgumentException>(() => network.Loss([], []));
        Assert.Throws<ArgumentException>(() => network.LossAndGradient(new float[2], new float[1], new float[104]));
    }
}
