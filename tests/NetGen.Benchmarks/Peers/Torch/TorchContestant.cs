using TorchSharp;
using static TorchSharp.torch;

namespace NetGen.Benchmarks;

/// <summary>A network of TorchSharp's modules, its batches made tensors beforehand, its loss read only when asked for.</summary>
internal sealed class TorchContestant : IContestant, IDisposable
{
    private readonly WorkTask _task;
    private readonly nn.Module<torch.Tensor, torch.Tensor> _network;
    private readonly bool _isSoftmax;
    private readonly torch.Tensor[] _inputs, _targets;
    private optim.Optimizer? _optimizer;
    private torch.Tensor? _answer;

    public TorchContestant(WorkTask task)
    {
        _task = task;
        _network = TorchNetwork.Of(task.Network.Info);
        _isSoftmax = task.Network.Info.Loss == nameof(SoftmaxCrossEntropy);
        long[] shape = [task.Samples, .. task.Network.Info.InputShape];
        _inputs = [.. task.Pieces.Select(piece => tensor(piece.Inputs.Span.ToArray()).reshape(shape))];
        _targets = [.. task.Pieces.Select(piece => tensor(piece.Targets.Span.ToArray()).reshape(task.Samples, -1))];
        if (_isSoftmax)
            _targets = [.. _targets.Select(rows => rows.argmax(1))];
    }

    public void Restart()
    {
        TorchNetwork.Fill(_network, _task.Parameters);
        _optimizer?.Dispose();
        _optimizer = _task.Rule switch
        {
            null => null,
            { IsAdam: true } => optim.Adam(_network.parameters(), _task.Rule.LearningRate),
            _ => optim.SGD(_network.parameters(), _task.Rule.LearningRate),
        };
    }

    public void Work(int piece)
    {
        using var scope = NewDisposeScope();
        _answer?.Dispose();
        _answer = _optimizer is null ? Predict(piece) : Step(piece, _optimizer);
    }

    public void Answer(Span<float> destination) => _answer!.data<float>().CopyTo(destination);

    public void Dispose()
    {
        _optimizer?.Dispose();
        _answer?.Dispose();
        _network.Dispose();
        foreach (var batch in _inputs.Concat(_targets))
            batch.Dispose();
    }

    private torch.Tensor Predict(int piece)
    {
        using var inference = inference_mode();
        return _network.call(_inputs[piece]).MoveToOuterDisposeScope();
    }

    private torch.Tensor Step(int piece, optim.Optimizer optimizer)
    {
        optimizer.zero_grad();
        var outputs = _network.call(_inputs[piece]);
        var loss = _isSoftmax ? nn.functional.cross_entropy(outputs, _targets[piece]) : nn.functional.binary_cross_entropy(outputs, _targets[piece]);
        loss.backward();
        optimizer.step();
        return loss.detach().MoveToOuterDisposeScope();
    }
}
