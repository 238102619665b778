using Microsoft.ML.OnnxRuntime;

namespace NetGen.Benchmarks;

/// <summary>A session on one thread; inputs and outputs are bound to memory beforehand, which is the cheapest call there is.</summary>
internal sealed unsafe class OnnxContestant : IContestant, IDisposable
{
    private readonly InferenceSession _session;
    private readonly OrtIoBinding[] _bindings;
    private readonly RunOptions _options = new();
    private readonly Kernels.AlignedBuffer _answer;

    public OnnxContestant(WorkTask task)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
        _session = new(OnnxModel.Of(task.Network.Info, task.Parameters, task.Samples), options);
        _answer = new(task.AnswerSize);
        _bindings = [.. task.Pieces.Select(piece => Bind(piece, task.Network))];
    }

    public void Restart()
    {
    }

    public void Work(int piece) => _session.RunWithBinding(_options, _bindings[piece]);

    public void Answer(Span<float> destination) => _answer.Span.CopyTo(destination);

    public void Dispose()
    {
        foreach (var binding in _bindings)
            binding.Dispose();
        _options.Dispose();
        _session.Dispose();
    }

    private OrtIoBinding Bind(Piece piece, INetwork network)
    {
        var binding = _session.CreateIoBinding();
        binding.BindInput("inputs", Value(piece.Inputs, piece.Samples, network.InputSize));
        binding.BindOutput("outputs", Value(_answer, piece.Samples, network.OutputSize));
        return binding;
    }

    private static OrtValue Value(Kernels.AlignedBuffer numbers, int rows, int columns) => OrtValue.CreateTensorValueWithData(
        OrtMemoryInfo.DefaultInstance, Microsoft.ML.OnnxRuntime.Tensors.TensorElementType.Float, [rows, columns], (nint)numbers.Pointer, numbers.Length * sizeof(float));
}
