using System.Globalization;

namespace NetGen;

/// <summary>Sees to it that no step leaves NaN or infinity behind: a broken loss or gradient is refused before the update, a broken update is undone.</summary>
internal sealed class StepGuard(INetwork network, IOptimizer optimizer)
{
    private readonly LastGoodStep _before = new(network.ParameterCount, optimizer.State);

    /// <summary>Refuses a loss or gradient that is not finite; nothing has been changed yet.</summary>
    public void CheckGradient(float loss, ReadOnlySpan<float> gradient, long step)
    {
        int broken = NotFinite.IndexIn(gradient);
        if (broken >= 0)
            throw Diverged("the gradient", gradient[broken], broken, step);
        if (!float.IsFinite(loss))
            throw Diverged("the loss", loss, null, step);
    }

    /// <summary>Has the optimizer do its step, and undoes it if parameters or state are no longer finite.</summary>
    public void Update(ReadOnlySpan<float> gradient, long step)
    {
        Span<float> parameters = network.Parameters;
        _before.Remember(parameters);
        optimizer.Step(parameters, gradient);
        string what = "a parameter";
        ReadOnlySpan<float> values = parameters;
        int broken = NotFinite.IndexIn(values);
        for (int i = 0; broken < 0 && i < optimizer.State.Vectors.Count; i++)
        {
            what = optimizer.State.VectorNames[i];
            values = optimizer.State.Vectors[i];
            broken = NotFinite.IndexIn(values);
        }

        if (broken < 0)
            return;
        float value = values[broken];
        _before.Restore(parameters);
        throw Diverged(what, value, broken, step);
    }

    private TrainingDivergedException Diverged(string what, float value, int? parameter, long step)
    {
        string? layer = parameter is { } place ? network.Info.LayerOfParameter(place).Name : null;
        string where = layer == null ? "" : $" in {layer}";
        string message = string.Create(CultureInfo.InvariantCulture,
            $"Training broke at step {step}{where}: {what} became {value} at a learning rate of {optimizer.LearningRate}. " +
            $"Network and optimizer are as they were before the step. Try a learning rate of {optimizer.LearningRate / 10}, or bring the data to about −1 to 1 with a Standardizer.");
        return new(message, layer, step, optimizer.LearningRate);
    }
}
