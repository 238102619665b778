namespace NetGen;

/// <summary>The half wave between two values.</summary>
internal static class Annealing
{
    /// <summary>end + (start − end) (1 + cos(π share)) / 2.</summary>
    public static double Cosine(double start, double end, double share) => end + (start - end) * 0.5 * (1 + ExactCosine.OfPiTimes(share));
}
