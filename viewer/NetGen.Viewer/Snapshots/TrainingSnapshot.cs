namespace NetGen;

/// <summary>A training at one moment: plain values, copied, so that drawing never meets a step half done.</summary>
internal sealed record TrainingSnapshot
{
    public required NetworkInfo Info { get; init; }

    /// <summary>The shape of a sample as its data tell it: one size for a vector, channels, height and width for a picture.</summary>
    public required IReadOnlyList<int> SampleShape { get; init; }

    /// <summary>All parameters in PyTorch's order.</summary>
    public required float[] Parameters { get; init; }

    public required long Step { get; init; }

    public required int Epoch { get; init; }

    /// <summary>What is trained with, line by line.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Epochs from first to last; empty when nobody kept them.</summary>
    public required IReadOnlyList<TrainingProgress> History { get; init; }

    /// <summary>How the test data are answered, or the training data where there is no test set; null when the samples change, as in a replay buffer.</summary>
    public required Evaluation? Judged { get; init; }

    public required double? NanosecondsASample { get; init; }

    public required long? BytesAStep { get; init; }

    /// <summary>What the network says over the plane; null when its input is no plane or its output no single number.</summary>
    public required PlaneView? Plane { get; init; }

    /// <summary>What the network answers, where neither the plane nor the confusion matrix says it best; null where they do.</summary>
    public AnswersView? Answers { get; init; }

    /// <summary>What each unit computes over the inputs, layer after layer, the inputs first; empty when there is no picture of that.</summary>
    public IReadOnlyList<Field[]> Units => Plane?.Units ?? Answers?.Units ?? [];

    /// <summary>The first training sample; null when samples are no pictures.</summary>
    public required Field? Example { get; init; }

    /// <summary>Test samples that are answered wrongly, first those that the network is surest of.</summary>
    public required IReadOnlyList<Mistake> Mistakes { get; init; }

    /// <summary>Names of the classes.</summary>
    public required IReadOnlyList<string> ClassNames { get; init; }

    /// <summary>The name of a class, its number where it has none.</summary>
    public string ClassName(int ofClass) => ClassNames.Count > ofClass ? ClassNames[ofClass] : Numbers.Count(ofClass);
}

/// <summary>One line of a table of facts.</summary>
internal readonly record struct Fact(string Name, string Value);

/// <summary>A sample answered wrongly.</summary>
/// <param name="Picture">The sample.</param>
/// <param name="Actual">Its class.</param>
/// <param name="Predicted">The class it was taken for.</param>
internal sealed record Mistake(Field Picture, int Actual, int Predicted);
