using System.Globalization;

namespace NetGen;

/// <summary>Sees to it that no step leaves NaN or infinity behind: a broken loss or gradient is refused before the update, a broken update is undone.</summary>
/// <param name="network">What learns.</param>
/// <param name="optimizer">How it learns.</param>
/// <param name="loop">Threads that the passes over parameters may be divided among; null for none.</param>
internal sealed class StepGuard(INetwork network, IOptimizer optimizer, ParallelLoop? loop)
{
    /// <summary>From here on, proving that a step cannot break is quicker than copying what it changes: at 4,096 parameters both take about 1 µs.</summary>
    private const int FewestProved = 4096;

    private readonly LastGoodStep _before = new(network.ParameterCount, optimizer.State);
    private readonly ParameterPasses? _passes = network.ParameterCount >= FewestProved && optimizer is Optimizer provable ? new(network, provable, loop) : null;

    /// <summary>Has the optimizer do its step. A loss or gradient that is not finite is refused before it; parameters or state that are no longer finite undo it.</summary>
    public void Update(float loss, ReadOnlySpan<float> gradient, long step)
    {
        StepBounds? bounds = _passes?.Bounds(gradient);
        if (bounds is not { Gradient.IsFinite: true } && NotFinite.IndexIn(gradient) is >= 0 and var broken)
            throw Diverged("the gradient", gradient[broken], broken, step);
        if (!float.IsFinite(loss))
            throw Diverged("the loss", loss, null, step);
        if (bounds is { } known && _passes!.StaysFinite(known))
            _passes.Step(gradient);
        else
            UpdateOrUndo(gradient, step);
    }

    private void UpdateOrUndo(ReadOnlySpan<float> gradient, long step)
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
