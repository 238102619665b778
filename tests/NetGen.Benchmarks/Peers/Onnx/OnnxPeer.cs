using Microsoft.ML.OnnxRuntime;

namespace NetGen.Benchmarks;

/// <summary>ONNX Runtime, which predicts.</summary>
internal sealed class OnnxPeer : IPeer
{
    public string Name => "ONNX Runtime";

    public string? Absence { get; } = Missing();

    public IContestant? For(WorkTask task) => task.Rule is null ? new OnnxContestant(task) : null;

    private static string? Missing()
    {
        try
        {
            using var options = new SessionOptions();
            return null;
        }
        catch (Exception missing) when (missing is TypeInitializationException or DllNotFoundException)
        {
            return $"its library does not load here: {(missing.InnerException ?? missing).Message}";
        }
    }
}
