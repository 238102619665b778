namespace NetGen;

/// <summary>How something is divided into parts of about one size.</summary>
internal static class Share
{
    /// <summary>Where a part begins, and the one before it ends.</summary>
    /// <param name="count">How much there is.</param>
    /// <param name="part">Which part, or the one after the last.</param>
    /// <param name="parts">How many there are.</param>
    public static int Start(int count, int part, int parts) => (int)((long)count * part / parts);
}
