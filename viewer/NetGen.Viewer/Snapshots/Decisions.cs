namespace NetGen;

/// <summary>Shows what is answered, however sure the answer is.</summary>
internal static class Decisions
{
    /// <summary>So steep that colours change within a cell, and not so steep that the border between them becomes a staircase.</summary>
    private const float Steepness = 40;

    /// <summary>Drives all but the border to −1 or 1.</summary>
    public static void Show(Field field)
    {
        foreach (ref float value in field.Values.AsSpan())
            value = Math.Clamp(Steepness * value, -1, 1);
    }
}
