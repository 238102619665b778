namespace NetGen.Benchmarks;

/// <summary>NetGen by its public face: <see cref="Trainer.Step(ReadOnlySpan{float}, ReadOnlySpan{float})"/> with all its checks, or <see cref="INetwork.Predict"/>.</summary>
internal sealed class NetGenContestant : IContestant
{
    private readonly WorkTask _task;
    private readonly INetwork _network;
    private readonly Trainer? _trainer;
    private readonly float[] _answer;

    public NetGenContestant(WorkTask task, int threads = 1)
    {
        _task = task;
        _network = task.Network.Clone();
        _answer = new float[task.AnswerSize];
        if (task.Rule is not null)
            _trainer = new(_network, new ReplayBuffer(1, _network.InputSize, _network.OutputSize), task.Rule.Optimizer()) { Threads = threads };
    }

    public void Restart()
    {
        _trainer?.Reset(1);
        _network.ImportParameters(_task.Parameters);
    }

    public void Work(int piece)
    {
        var (_, inputs, targets) = _task.Pieces[piece];
        if (_trainer is null)
            _network.Predict(inputs.Span, _answer);
        else
            _answer[0] = (float)_trainer.Step(inputs.Span, targets.Span).Loss;
    }

    public void Answer(Span<float> destination) => _answer.CopyTo(destination);
}
