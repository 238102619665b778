namespace NetGen;

/// <summary>Counts how often each of several yes-or-no outputs is right.</summary>
internal sealed class QuestionsTaker(INetwork network, Dataset judged) : AnswersTaker
{
    private readonly float[] _outputs = new float[judged.Count * network.OutputSize];

    /// <inheritdoc/>
    public override AnswersView Take(int cells, float[] parameters, PlaneStyle style)
    {
        OutputKind kind = network.Info.Output;
        int size = network.OutputSize;
        var right = new double[size];
        var yes = new double[size];
        network.Predict(judged.Features, _outputs);
        for (int i = 0; i < _outputs.Length; i++)
        {
            bool isYes = Answers.IsTargetYes(kind, judged.Targets[i]);
            right[i % size] += Answers.IsYes(kind, _outputs[i]) == isYes ? 1.0 / judged.Count : 0;
            yes[i % size] += isYes ? 1.0 / judged.Count : 0;
        }

        return new QuestionsView { Right = right, Yes = yes };
    }
}
