namespace NetGen.Tests.Evolution;

/// <summary>Eigenvalues and eigenvectors put the matrix together again.</summary>
public sealed class SymmetricEigenTests
{
    [Fact]
    public void The_eigenvalues_of_a_small_matrix_are_those_worked_out_by_hand()
    {
        double[] vectors = new double[9], values = new double[3];
        SymmetricEigen.Decompose([2, 1, 0, 1, 2, 0, 0, 0, 5], vectors, values, new double[3]);
        Assert.Equal([1, 3, 5], values.Order().Select(value => Math.Round(value, 12)));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(10), InlineData(40)]
    public void Vectors_times_values_times_vectors_is_the_matrix_and_the_vectors_are_orthogonal(int n)
    {
        double[] matrix = RandomSymmetric(n, seed: (ulong)n), vectors = new double[n * n], values = new double[n];
        SymmetricEigen.Decompose(matrix, vectors, values, new double[n]);
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                Assert.Equal(matrix[i * n + j], Enumerable.Range(0, n).Sum(k => values[k] * vectors[k * n + i] * vectors[k * n + j]), 1e-11);
                Assert.Equal(i == j ? 1 : 0, Enumerable.Range(0, n).Sum(k => vectors[i * n + k] * vectors[j * n + k]), 1e-12);
            }
        }
    }

    [Fact]
    public void A_diagonal_matrix_and_one_of_a_single_direction_are_decomposed_too()
    {
        double[] vectors = new double[16], values = new double[4];
        SymmetricEigen.Decompose([3, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0], vectors, values, new double[4]);
        Assert.Equal([3.0, 1, 2, 0], values);
        SymmetricEigen.Decompose([.. Enumerable.Repeat(1.0, 16)], vectors, values, new double[4]);
        Assert.Equal([0.0, 0, 0, 4], values.Select(value => Math.Round(value, 12)).Order());
    }

    [Fact]
    public void Eigenvalues_of_twenty_powers_of_ten_are_found_within_the_rounding_of_the_largest()
    {
        const int N = 21;
        for (ulong seed = 1; seed <= 50; seed++)
        {
            double[] basis = new double[N * N], values = new double[N], matrix = new double[N * N], vectors = new double[N * N];
            SymmetricEigen.Decompose(RandomSymmetric(N, seed), basis, values, new double[N]);
            for (int at = 0; at < N * N; at++)
                matrix[at] = Enumerable.Range(0, N).Sum(k => Math.Pow(10, -k) * basis[k * N + at / N] * basis[k * N + at % N]);
            SymmetricEigen.Decompose(matrix, vectors, values, new double[N]);
            Array.Sort(values);
            Array.Reverse(values);
            for (int k = 0; k < N; k++)
                Assert.Equal(Math.Pow(10, -k), values[k], 1e-14);
        }
    }

    [Fact]
    public void A_matrix_that_is_not_finite_is_refused()
    {
        double[] vectors = new double[4], values = new double[2];
        Assert.Throws<ArithmeticException>(() => SymmetricEigen.Decompose([1, double.NaN, double.NaN, 1], vectors, values, new double[2]));
    }

    private static double[] RandomSymmetric(int n, ulong seed)
    {
        SeededRandom random = new(seed);
        var matrix = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
                matrix[i * n + j] = matrix[j * n + i] = random.NextNormal();
        }

        return matrix;
    }
}
