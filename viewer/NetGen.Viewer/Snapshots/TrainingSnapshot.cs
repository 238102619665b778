namespace NetGen;

/// <summary>
/// A training at one moment: plain values, copied, so that drawing never meets a step half done.
/// Parameters, fields and history live in buffers of the <see cref="SnapshotTaker"/> and hold until its next but one snapshot.
/// </summary>
internal sealed record TrainingSnapshot
{
    public required NetworkInfo Info { get; init; }

    /// <summary>The shape of a sample as its data tell it: one size for a vector, channels, height and width for a picture.</summary>
    public required IReadOnlyList<int> SampleShape { get; init; }

    /// <summary>All parameters in PyTorch's order.</summary>
    public required float[] Parameters { get; init; }

    /// <summary>What there is to read.</summary>
    public required TrainingFigures Figures { get; init; }

    /// <summary>What the network says over the plane; null when its input is no plane or its output no single number.</summary>
    public required PlaneView? Plane { get; init; }

    /// <summary>What the network answers, where neither the plane nor the confusion matrix says it best; null where they do.</summary>
    public AnswersView? Answers { get; init; }

    /// <summary>What the branch beside the one that is followed says; null while none is watched.</summary>
    public BesideView? Beside { get; init; }

    /// <summary>The part of the plane that is seen; null where there is none.</summary>
    public PlaneRange? Range => Plane?.Range ?? (Answers as ClassPlaneView)?.Range;

    /// <summary>What each unit computes over the inputs, layer after layer, the inputs first; empty when there is no picture of that.</summary>
    public IReadOnlyList<Field[]> Units => Plane?.Units ?? Answers?.Units ?? [];

    /// <summary>The first sample; null when samples are no pictures.</summary>
    public required Field? Example { get; init; }

    /// <summary>Names of the inputs; empty when they have none.</summary>
    public required IReadOnlyList<string> FeatureNames { get; init; }

    /// <summary>Names of the plane's two axes; empty when they have none.</summary>
    public IReadOnlyList<string> PlaneNames { get; init; } = [];

    /// <summary>Names of the classes; empty when they have none.</summary>
    public required IReadOnlyList<string> ClassNames { get; init; }

    /// <inheritdoc cref="TrainingFigures.Step"/>
    public long Step => Figures.Step;

    /// <inheritdoc cref="TrainingFigures.Epoch"/>
    public int Epoch => Figures.Epoch;

    /// <inheritdoc cref="TrainingFigures.Facts"/>
    public IReadOnlyList<Fact> Facts => Figures.Facts;

    /// <inheritdoc cref="TrainingFigures.History"/>
    public IReadOnlyList<TrainingProgress> History => Figures.History;

    /// <inheritdoc cref="TrainingFigures.Judged"/>
    public Evaluation? Judged => Figures.Judged;

    /// <inheritdoc cref="TrainingFigures.NanosecondsASample"/>
    public double? NanosecondsASample => Figures.NanosecondsASample;

    /// <inheritdoc cref="TrainingFigures.BytesAStep"/>
    public long? BytesAStep => Figures.BytesAStep;

    /// <inheritdoc cref="TrainingFigures.Mistakes"/>
    public IReadOnlyList<Mistake> Mistakes => Figures.Mistakes;

    /// <summary>The name of an input, with spaces for a table's underscores; its number from 1 on where it has none.</summary>
    public string FeatureName(int input) => Named(FeatureNames, input);

    /// <summary>The same of an axis of the plane.</summary>
    public string PlaneName(int axis) => Named(PlaneNames, axis);

    /// <summary>The name of a class, its number where it has none.</summary>
    public string ClassName(int ofClass) => ClassNames.Count > ofClass ? ClassNames[ofClass] : Numbers.Count(ofClass);

    private static string Named(IReadOnlyList<string> names, int input) => names.Count > input ? names[input].Replace('_', ' ') : $"input {Numbers.Count(input + 1)}";
}
