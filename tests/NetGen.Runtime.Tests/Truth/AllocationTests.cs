using NetGen.Determinism;

namespace NetGen.Tests.Truth;

/// <summary>Generated networks allocate nothing once they stand, whoever drives them.</summary>
public sealed class AllocationTests
{
    public static TheoryData<string> Optimizers => ["SGD", "Momentum", "AveragedMomentum", "Nesterov", "Adam"];

    [Fact]
    public void Passes_allocate_nothing()
    {
        INetwork network = new ThreeClasses(1);
        Dataset data = Datasets.Rings(samples: 37);
        float[] outputs = new float[37 * 3], gradient = new float[network.ParameterCount];
        Assert.Equal(0, Allocations.In(() =>
        {
            network.Predict(data.Features, outputs);
            network.Loss(data.Features, data.Targets);
            network.LossAndGradient(data.Features, data.Targets, gradient);
            network.Backward(data.Features, data.Targets, gradient);
        }));
    }

    [Fact]
    public void Steps_through_every_kind_of_layer_allocate_nothing()
    {
        INetwork network = new Pictures(1);
        float[] inputs = new float[21 * network.InputSize], targets = new float[21 * 3], outputs = new float[21 * 3];
        var trainer = new Trainer(network, new Dataset(inputs, targets, network.InputSize, 3), new Adam(0.001)) { BatchSize = 17 };
        Assert.Equal(0, Allocations.In(() =>
        {
            trainer.Step();
            network.Predict(inputs, outputs);
        }));
    }

    [Theory, MemberData(nameof(Optimizers))]
    public void Steps_allocate_nothing(string rule)
    {
        var trainer = new Trainer(new TwoClasses(1), Datasets.Spiral(samples: 43), Optimizer(rule)) { BatchSize = 10 };
        Assert.Equal(0, Allocations.In(() => trainer.Step()));
    }

    [Theory, MemberData(nameof(Optimizers))]
    public void Steps_from_a_replay_buffer_inside_a_game_loop_allocate_nothing(string rule)
    {
        var buffer = new ReplayBuffer(capacity: 50, inputSize: 2, targetSize: 1);
        var loop = new TrainingLoop(new Trainer(new Curve(1), buffer, Optimizer(rule)) { BatchSize = 7 }) { StepsPerUpdate = 2 };
        float[] sample = [0.25f, -0.5f], target = [0.125f];
        Assert.Equal(0, Allocations.In(() =>
        {
            buffer.Add(sample, target);
            loop.Update();
        }));
    }

    [Fact]
    public async Task Predictions_from_many_threads_are_right_and_allocate_nothing_once_warm()
    {
        var network = new ThreeClasses(1);
        float[] inputs = [.. Datasets.Rings(samples: 33).Features];
        float[] expected = new float[33 * 3];
        network.Predict(inputs, expected);
        var bytes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(() =>
        {
            float[] outputs = new float[expected.Length];
            bool isRight = true;
            long allocated = Allocations.In(() =>
            {
                network.Predict(inputs, outputs);
                isRight &= outputs.AsSpan().SequenceEqual(expected);
            });
            return isRight ? allocated : -1;
        }, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        // More threads at once than processors share what is free and may make a buffer more: rare beside eight thousand calls.
        Assert.All(bytes, allocated => Assert.True(allocated >= 0, "a prediction was wrong"));
        long aBuffer = 16 * 4 * (2 + 19 + 7 + 3 + 3) + 4096;
        Assert.True(bytes.Sum() < 8 * 1000 * aBuffer / 10, $"{bytes.Sum()} bytes in 8000 calls");
    }

    private static IOptimizer Optimizer(string rule) => rule switch
    {
        "SGD" => new SGD(0.01),
        "Momentum" => new Momentum(0.01),
        "AveragedMomentum" => new AveragedMomentum(0.01),
        "Nesterov" => new Nesterov(0.01),
        _ => new Adam(0.01),
    };
}
