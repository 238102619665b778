namespace NetGen;

/// <summary>A network of two inputs and one output seen over a part of the plane.</summary>
internal sealed record PlaneView
{
    /// <summary>The part that is seen.</summary>
    public required PlaneRange Range { get; init; }

    /// <summary>Whether each place has the colour of its answer, however sure that is.</summary>
    public bool IsDiscrete { get; init; }

    /// <summary>What a regression's output of 1 stands for: its largest target; 1 for all others.</summary>
    public required float Largest { get; init; }

    /// <summary>What the output says, from −1 (surely the first class) to 1 (surely the second).</summary>
    public required Field Output { get; init; }

    /// <summary>What each unit computes, layer after layer, the two inputs first; divided by its largest value.</summary>
    public required IReadOnlyList<Field[]> Units { get; init; }

    public required IReadOnlyList<PlanePoint> Train { get; init; }

    public required IReadOnlyList<PlanePoint> Test { get; init; }

    /// <summary>Reads an output from −1 to 1 as it is to be shown.</summary>
    public static float Shown(OutputKind kind, float output) => kind switch
    {
        OutputKind.Probabilities => 2 * output - 1,
        OutputKind.Logits => MathF.Tanh(output / 2),
        _ => output,
    };
}

/// <summary>A sample in the plane.</summary>
/// <param name="X">Its first input.</param>
/// <param name="Y">Its second input.</param>
/// <param name="Class">Its class, 0 or 1.</param>
/// <param name="Value">A regression's target as a share of the largest.</param>
internal readonly record struct PlanePoint(float X, float Y, int Class, float Value);
