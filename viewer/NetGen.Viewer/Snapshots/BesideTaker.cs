namespace NetGen;

/// <summary>Asks the branch that goes on beside the one in the picture, of the same network and data, for what can be laid over that picture.</summary>
internal sealed class BesideTaker
{
    /// <summary>Enough for lines, which are all that is drawn.</summary>
    private const int Cells = 40;

    /// <summary>The nearest that a float comes to being sure.</summary>
    private const float Surest = 1 - 1f / (1 << 24);

    private readonly INetwork _network;
    private readonly Dataset? _judged;
    private readonly Evaluator _evaluator;
    private readonly PlaneTaker? _plane;
    private readonly AnswersTaker? _answers;

    /// <param name="network">Of the class that is trained; this taker's own.</param>
    /// <param name="train">The training samples.</param>
    /// <param name="test">The test samples.</param>
    /// <param name="points">The plane behind the inputs; null where there is none.</param>
    public BesideTaker(INetwork network, Dataset? train, Dataset? test, FeaturePlane? points)
    {
        (_network, _judged, _evaluator) = (network, test ?? train, new(network));
        _plane = points != null && network.OutputSize == 1 ? new(network, points, hasUnits: false) : null;
        _answers = AnswersTaker.For(network, train, test, points, hasUnits: false);
    }

    /// <summary>What the branch says now, to be laid over the picture.</summary>
    public BesideView Take(Trainer branch)
    {
        branch.CopyTo(_network);
        return (_plane?.Take(Cells, [], default), _answers?.Take(Cells, [], default)) switch
        {
            ({ } plane, _) => new([Straightened(plane.Output)], null),
            (_, ClassPlaneView classes) => new([.. classes.Margins.Select(Straightened)], null),
            (_, var answers) => new([], answers),
        };
    }

    /// <summary>How the branch answers the samples that its training is judged by; null for none.</summary>
    public Evaluation? Judge(Trainer branch)
    {
        branch.CopyTo(_network);
        return _judged == null ? null : _evaluator.Evaluate(_judged);
    }

    /// <summary>A sure network leaps from −1 to 1 between two cells; its logits go through 0 in a straight line, whose place can be told.</summary>
    private static Field Straightened(Field field)
    {
        foreach (ref float value in field.Values.AsSpan())
            value = MathF.Atanh(Math.Clamp(value, -Surest, Surest));
        return field;
    }
}

/// <summary>What the branch beside says, to be drawn into the picture of the one that is followed.</summary>
/// <param name="Borders">Fields over the plane that cross 0 where it is undecided; none where there is no such picture.</param>
/// <param name="Answers">Its answers where they are no plane; null where they are, or where the confusion matrix tells them.</param>
internal sealed record BesideView(Field[] Borders, AnswersView? Answers);
