using System.Text.Json;

namespace NetGen.Tests.Optimizers;

/// <summary>One path of one optimizer over one function, as libtorch walked it.</summary>
internal sealed class GoldenPath(JsonElement path, JsonElement problem)
{
    private readonly JsonElement _hyperparameters = path.GetProperty("hyperparameters");

    public string Rule { get; } = path.GetProperty("optimizer").GetString()!;

    public string Label { get; } = $"{path.GetProperty("label").GetString()} on {problem.GetProperty("name").GetString()}";

    public double[] Start { get; } = Numbers(problem.GetProperty("start"));

    public double Sensitivity { get; } = path.GetProperty("sensitivity").GetDouble();

    /// <summary>Parameters after so many steps.</summary>
    public (int Step, double[] Parameters)[] Waypoints { get; } =
        [.. path.GetProperty("parameters").EnumerateObject().Select(point => (int.Parse(point.Name), Numbers(point.Value)))];

    public static IEnumerable<GoldenPath> All()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Golden", "optimizers.json"));
        JsonElement root = JsonDocument.Parse(file).RootElement;
        Dictionary<string, JsonElement> problems = root.GetProperty("problems").EnumerateArray().ToDictionary(problem => problem.GetProperty("name").GetString()!);
        return root.GetProperty("cases").EnumerateArray().Select(path => new GoldenPath(path, problems[path.GetProperty("problem").GetString()!]));
    }

    public double this[string hyperparameter] => _hyperparameters.TryGetProperty(hyperparameter, out JsonElement value) ? value.GetDouble() : 0;

    public bool Has(string flag) => _hyperparameters.TryGetProperty(flag, out JsonElement value) && value.GetBoolean();

    public double RateAt(int step) => step > this["lr_changes_after_step"] && this["lr_changes_after_step"] > 0 ? this["lr"] * this["lr_factor"] : this["lr"];

    public double[] Gradient(ReadOnlySpan<double> x) => problem.GetProperty("name").GetString() == "ravine" ? Ravine(x) : Rosenbrock(x);

    private double[] Ravine(ReadOnlySpan<double> x)
    {
        double[] b = Numbers(problem.GetProperty("b"));
        double[][] a = [.. problem.GetProperty("A").EnumerateArray().Select(Numbers)];
        var gradient = new double[x.Length];
        for (int row = 0; row < x.Length; row++)
        {
            for (int column = 0; column < x.Length; column++)
                gradient[row] += a[row][column] * x[column];
            gradient[row] -= b[row];
        }

        return gradient;
    }

    private static double[] Rosenbrock(ReadOnlySpan<double> x)
    {
        var gradient = new double[x.Length];
        for (int i = 0; i + 1 < x.Length; i++)
        {
            double valley = x[i + 1] - x[i] * x[i];
            gradient[i] += -400 * x[i] * valley - 2 * (1 - x[i]);
            gradient[i + 1] += 200 * valley;
        }

        return gradient;
    }

    private static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];
}
