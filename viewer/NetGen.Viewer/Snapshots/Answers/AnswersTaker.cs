namespace NetGen;

/// <summary>Asks a network for its answers as they can be pictured.</summary>
internal abstract class AnswersTaker
{
    /// <summary>More points than that make a chart no clearer.</summary>
    private const int MostPoints = 500;

    /// <summary>The taker that suits a network and its data; null where the plane, the confusion matrix or the loss alone say it.</summary>
    public static AnswersTaker? For(INetwork network, Dataset? train, Dataset? test) => (network.Info.Output, network) switch
    {
        (_, { InputSize: 1 }) when train != null => new CurveTaker(network, train, test),
        (OutputKind.Classes, { InputSize: 2 }) => new ClassPlaneTaker(network, train, test),
        (OutputKind.Classes, _) => null,
        (OutputKind.Values, { InputSize: 2, OutputSize: 1 }) => null,
        (OutputKind.Values, _) when train != null => new ScatterTaker(network, train, test),
        (not OutputKind.Values, { OutputSize: > 1 }) when (test ?? train) is { } judged => new QuestionsTaker(network, judged),
        _ => null,
    };

    /// <summary>Asks the network as it is now.</summary>
    /// <param name="cells">Cells on a side of a plane.</param>
    /// <param name="parameters">Its parameters in PyTorch's order.</param>
    public abstract AnswersView Take(int cells, float[] parameters);

    /// <summary>The samples to draw: all, or evenly chosen ones.</summary>
    protected static int[] Chosen(Dataset? data)
    {
        int count = data?.Count ?? 0, shown = Math.Min(count, MostPoints);
        return [.. Enumerable.Range(0, shown).Select(i => (int)((long)i * count / shown))];
    }
}
