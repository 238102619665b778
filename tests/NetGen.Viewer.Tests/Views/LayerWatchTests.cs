namespace NetGen.Tests;

/// <summary>What layers do: their units' answers, and which of these are dead or saturated.</summary>
public sealed class LayerWatchTests
{
    [Fact]
    public void Units_answer_what_the_formulas_say()
    {
        Trainer trainer = Shown.Endless();
        trainer.RunEpochs(100, TestContext.Current.CancellationToken);
        var data = (Dataset)trainer.Data;
        float[] parameters = Parameters(trainer.Network);
        LayerMoment first = new LayerWatch(trainer.Network, data).At(parameters)[0];
        int samples = first.Answers.Length / 8;
        for (int unit = 0; unit < 8; unit++)
        {
            for (int sample = 0; sample < samples; sample++)
            {
                double sum = parameters[16 + unit] + parameters[2 * unit] * (double)data.Feature(sample)[0] + parameters[2 * unit + 1] * (double)data.Feature(sample)[1];
                Assert.Equal(Math.Tanh(sum), first.Answers[unit * samples + sample], 1e-5);
            }
        }
    }

    [Fact]
    public void Dead_and_saturated_units_are_found()
    {
        Trainer trainer = Shown.Endless();
        float[] parameters = Parameters(trainer.Network);
        (parameters[0], parameters[1], parameters[16]) = (0, 0, 0.3f);
        (parameters[2], parameters[3], parameters[17]) = (1, 1, 20);
        (parameters[4], parameters[5], parameters[18]) = (0.1f, 0.1f, 0);
        LayerMoment[] layers = new LayerWatch(trainer.Network, (Dataset)trainer.Data).At(parameters);
        Assert.Equal([UnitMark.Dead, UnitMark.Saturated, UnitMark.None], layers[0].Marks[..3]);
        Assert.All(layers[^1].Marks, mark => Assert.Equal(UnitMark.None, mark));
    }

    [Fact]
    public void Histograms_hold_every_moment_and_every_layer()
    {
        Trainer trainer = Shown.Endless();
        var watch = new LayerWatch(trainer.Network, (Dataset)trainer.Data);
        List<(int, LayerMoment[])> moments = [];
        for (int i = 0; i < 5; i++)
        {
            moments.Add((trainer.Epoch, watch.At(Parameters(trainer.Network))));
            trainer.RunEpochs(10, TestContext.Current.CancellationToken);
        }

        LayerHistory history = LayerHistory.Of(trainer.Network.Info, moments);
        Assert.Equal(3, history.Gradients.Length);
        Assert.All(history.Answers, field => Assert.InRange(field!.Values.Min(), -1, -0.99));
        Assert.All(history.Gradients, field => Assert.InRange(field.Values.Max(), 0.99, 1));
        Assert.Equal((-1, 1), history.Ranges[0]);
        Assert.Equal((0, 1), history.Ranges[2]);
    }

    private static float[] Parameters(INetwork network)
    {
        var parameters = new float[network.ParameterCount];
        network.ExportParameters(parameters);
        return parameters;
    }
}
