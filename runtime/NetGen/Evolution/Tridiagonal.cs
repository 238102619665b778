using static NetGen.VectorArithmetic;

namespace NetGen;

/// <summary>Householder's reduction of a symmetric matrix to three diagonals: A = Qᵀ T Q.</summary>
internal static class Tridiagonal
{
    /// <summary>Reduces a matrix, in place.</summary>
    /// <param name="matrix">[N × N], symmetric; becomes Q, whose rows are unit vectors.</param>
    /// <param name="diagonal">[N], overwritten: the diagonal of T.</param>
    /// <param name="beside">[N], overwritten: element i is T's between i and i + 1; the last is 0.</param>
    public static void Reduce(Span<double> matrix, Span<double> diagonal, Span<double> beside)
    {
        int n = diagonal.Length;
        beside.Clear();

        // Column k's reflection vector takes the place of the zeros it makes; its factor is kept in the diagonal until Q is made.
        for (int k = 0; k < n - 1; k++)
        {
            Span<double> vector = matrix.Slice(k * n + k + 1, n - k - 1);
            double factor = Reflection(vector, out beside[k]);
            if (factor != 0)
                Reflect(matrix, n, k + 1, vector, factor, diagonal[(k + 1)..]);
            diagonal[k] = factor;
        }

        MakeBasis(matrix, diagonal, n);
    }

    /// <summary>The v and β for which (1 − β v vᵀ) x is x's length times the first unit vector, up to sign.</summary>
    /// <param name="vector">x, becomes v.</param>
    /// <param name="length">What is left in the first place.</param>
    /// <returns>β; 0 when x is that already.</returns>
    private static double Reflection(Span<double> vector, out double length)
    {
        double rest = 0;
        foreach (double number in vector[1..])
            rest += number * number;
        length = vector[0];
        if (rest == 0)
            return 0;
        length = -Math.CopySign(Math.Sqrt(rest + vector[0] * vector[0]), vector[0]);
        vector[0] -= length;
        return 2 / (rest + vector[0] * vector[0]);
    }

    /// <summary>A ← (1 − β v vᵀ) A (1 − β v vᵀ) for the block of A from row and column <paramref name="first"/> on: A − v wᵀ − w vᵀ with p = β A v and w = p − ½ β (pᵀv) v.</summary>
    private static void Reflect(Span<double> matrix, int n, int first, ReadOnlySpan<double> vector, double factor, Span<double> w)
    {
        double half = 0;
        for (int i = 0; i < vector.Length; i++)
        {
            w[i] = factor * Dot(matrix.Slice((first + i) * n + first, vector.Length), vector);
            half += 0.5 * factor * w[i] * vector[i];
        }

        Add(w, -half, vector);
        for (int i = 0; i < vector.Length; i++)
        {
            Span<double> row = matrix.Slice((first + i) * n + first, vector.Length);
            Add(row, -vector[i], w);
            Add(row, -w[i], vector);
        }
    }

    /// <summary>Q as the product of the reflections, the last first, while the diagonal of T comes out of the matrix.</summary>
    private static void MakeBasis(Span<double> matrix, Span<double> diagonal, int n)
    {
        for (int k = n - 1; k >= 0; k--)
        {
            double factor = diagonal[k];
            diagonal[k] = matrix[k * n + k];
            Span<double> vector = matrix.Slice(k * n + k + 1, n - k - 1);
            for (int row = k + 1; row < n; row++)
            {
                Span<double> part = matrix.Slice(row * n + k + 1, n - k - 1);
                if (factor != 0)
                    Add(part, -factor * Dot(part, vector), vector);
                matrix[row * n + k] = 0;
            }

            vector.Clear();
            matrix[k * n + k] = 1;
        }
    }
}
