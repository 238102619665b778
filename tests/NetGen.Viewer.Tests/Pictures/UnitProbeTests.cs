namespace NetGen.Tests;

[Network]
[Input(2)]
[Dense<ReLU>(3)]
[Dense<SiLU>(4)]
[Dense(1)]
[Loss<MeanSquaredError>]
internal sealed partial class Rectified;

public class UnitProbeTests
{
    [Fact]
    public void The_probe_sees_what_the_first_layer_of_a_tanh_network_computes()
    {
        (Trainer trainer, _) = Trainings.Spiral(20);
        RequireUnits(trainer.Network, MathF.Tanh);
    }

    [Fact]
    public void The_probe_sees_through_rectifiers() => RequireUnits(new Rectified(seed: 3), x => MathF.Max(x, 0));

    private static void RequireUnits(INetwork network, Func<float, float> activation)
    {
        var parameters = new float[network.ParameterCount];
        network.ExportParameters(parameters);
        var grid = new PlaneGrid(12, PlaneRange.Of());
        Field[] units = [.. Enumerable.Range(0, network.Info.Layers[0].WeightShape[0]).Select(_ => grid.NewField())];
        new UnitProbe(network).Ask(parameters, 0, grid.Inputs, units);
        for (int unit = 0; unit < units.Length; unit++)
        {
            float bias = parameters[2 * units.Length + unit];
            float[] expected = [.. Enumerable.Range(0, 144)
                .Select(i => activation(parameters[2 * unit] * grid.Inputs[2 * i] + parameters[2 * unit + 1] * grid.Inputs[2 * i + 1] + bias))];
            float largest = expected.Max(MathF.Abs);
            for (int i = 0; i < expected.Length; i++)
                Assert.Equal(expected[i] / largest, units[unit].Values[i], 0.03f);
        }
    }
}
