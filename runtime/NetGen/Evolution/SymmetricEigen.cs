namespace NetGen;

/// <summary>
/// Eigenvalues and unit eigenvectors of a symmetric matrix: Householder's reflections to three diagonals, then QL with implicit shifts.
/// Golub and Van Loan, "Matrix Computations", 8.3; Wilkinson and Reinsch, "Handbook for Automatic Computation", 1971. About 9 N³ operations, in a fixed order.
/// </summary>
internal static class SymmetricEigen
{
    /// <summary>Far more turns than any eigenvalue of a finite matrix takes; two or three are usual.</summary>
    private const int MostTurns = 100;

    private const double Epsilon = 2.220446049250313e-16;

    /// <summary>Decomposes a matrix.</summary>
    /// <param name="matrix">[N × N], symmetric; not touched.</param>
    /// <param name="vectors">[N × N], overwritten: the eigenvectors, one a row.</param>
    /// <param name="values">[N], overwritten: the eigenvalues in the same order, which is no certain one.</param>
    /// <param name="scratch">[N], overwritten.</param>
    /// <exception cref="ArithmeticException">The matrix holds NaN or infinity.</exception>
    public static void Decompose(ReadOnlySpan<double> matrix, Span<double> vectors, Span<double> values, Span<double> scratch)
    {
        matrix.CopyTo(vectors);
        Tridiagonal.Reduce(vectors, values, scratch);
        double negligible = Epsilon * LargestElement(values, scratch);
        for (int first = 0; first < values.Length; first++)
            Isolate(first, vectors, values, scratch, negligible);
    }

    /// <summary>Turns until the element beside the diagonal's at <paramref name="first"/> vanishes.</summary>
    /// <param name="first">The eigenvalue being isolated; those before it are.</param>
    /// <param name="vectors">[N × N]: each turn is applied to its rows.</param>
    /// <param name="diagonal">[N].</param>
    /// <param name="beside">[N]: element i stands between places i and i + 1 of the diagonal.</param>
    /// <param name="negligible">Rounding error of the whole matrix; measured by the neighbours alone, tiny ones would never be small enough.</param>
    private static void Isolate(int first, Span<double> vectors, Span<double> diagonal, Span<double> beside, double negligible)
    {
        for (int turns = 0; ; turns++)
        {
            int last = first;
            while (last < diagonal.Length - 1 && !(Math.Abs(beside[last]) <= negligible))
                last++;
            if (last == first)
                return;
            if (turns == MostTurns)
                throw new ArithmeticException("The matrix has no eigenvalues that can be found; it must be finite.");
            Turn(first, last, vectors, diagonal, beside);
        }
    }

    /// <summary>One QL turn of the block from <paramref name="first"/> to <paramref name="last"/>, shifted by the eigenvalue of its first 2 × 2 block that is nearer.</summary>
    private static void Turn(int first, int last, Span<double> vectors, Span<double> diagonal, Span<double> beside)
    {
        int n = diagonal.Length;
        double slope = (diagonal[first + 1] - diagonal[first]) / (2 * beside[first]);
        double root = Math.CopySign(Length(slope, 1), slope);
        double g = diagonal[last] - diagonal[first] + beside[first] / (slope + root);
        double sine = 1, cosine = 1, shift = 0;
        for (int i = last - 1; i >= first; i--)
        {
            double f = sine * beside[i];
            double b = cosine * beside[i];
            double length = Length(f, g);
            beside[i + 1] = length;
            if (length == 0)
            {
                diagonal[i + 1] -= shift;
                beside[last] = 0;
                return;
            }

            sine = f / length;
            cosine = g / length;
            g = diagonal[i + 1] - shift;
            double change = (diagonal[i] - g) * sine + 2 * cosine * b;
            shift = sine * change;
            diagonal[i + 1] = g + shift;
            g = cosine * change - b;
            VectorArithmetic.Rotate(vectors.Slice(i * n, n), vectors.Slice((i + 1) * n, n), sine, cosine);
        }

        diagonal[first] -= shift;
        beside[first] = g;
        beside[last] = 0;
    }

    private static double LargestElement(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> beside)
    {
        double largest = 0;
        for (int i = 0; i < diagonal.Length; i++)
            largest = Math.Max(largest, Math.Abs(diagonal[i]) + Math.Abs(beside[i]));
        return largest;
    }

    private static double Length(double x, double y) => Math.Sqrt(x * x + y * y);
}
