namespace NetGen;

/// <summary>A network with several yes-or-no outputs: how often each is right.</summary>
internal sealed record QuestionsView : AnswersView
{
    /// <summary>For each output the share of samples that it answers rightly.</summary>
    public required double[] Right { get; init; }

    /// <summary>For each output the share of samples whose answer is yes.</summary>
    public required double[] Yes { get; init; }
}
