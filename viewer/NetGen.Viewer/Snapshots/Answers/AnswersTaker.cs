namespace NetGen;

/// <summary>Asks a network for its answers as they can be pictured.</summary>
internal abstract class AnswersTaker
{
    /// <summary>More points than that make a chart no clearer.</summary>
    private const int MostPoints = 500;

    /// <summary>The taker that suits a network and its data; null where the plane, the confusion matrix or the loss alone say it.</summary>
    /// <param name="network">Who is asked.</param>
    /// <param name="train">The training samples.</param>
    /// <param name="test">The test samples.</param>
    /// <param name="plane">The plane behind the inputs; null where there is none.</param>
    /// <param name="hasUnits">Whether its units are asked too.</param>
    public static AnswersTaker? For(INetwork network, Dataset? train, Dataset? test, FeaturePlane? plane, bool hasUnits = true) => (network.Info.Output, network) switch
    {
        (_, { InputSize: 1 }) when train != null => new CurveTaker(network, train, test, hasUnits),
        (OutputKind.Classes, _) when plane != null => new ClassPlaneTaker(network, plane, hasUnits),
        (OutputKind.Classes, _) => null,
        (OutputKind.Values, { OutputSize: 1 }) when plane != null => null,
        (OutputKind.Values, _) when train != null => new ScatterTaker(network, train, test),
        (not OutputKind.Values, { OutputSize: > 1 }) when (test ?? train) is { } judged => new QuestionsTaker(network, judged),
        _ => null,
    };

    /// <summary>Asks the network as it is now.</summary>
    /// <param name="cells">Cells on a side of a plane.</param>
    /// <param name="parameters">Its parameters in PyTorch's order.</param>
    /// <param name="style">How a plane is to be drawn.</param>
    public abstract AnswersView Take(int cells, float[] parameters, PlaneStyle style);

    /// <summary>The samples to draw: all, or evenly chosen ones.</summary>
    protected static int[] Chosen(Dataset? data)
    {
        int count = data?.Count ?? 0, shown = Math.Min(count, MostPoints);
        return [.. Enumerable.Range(0, shown).Select(i => (int)((long)i * count / shown))];
    }
}
