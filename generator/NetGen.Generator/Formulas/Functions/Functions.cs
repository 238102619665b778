namespace NetGen.Generator.Formulas;

/// <summary>All functions that a formula may call.</summary>
internal static class Functions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Exponentials.Exp, Exponentials.ExpM1, Exponentials.Log, Exponentials.Log1P, Exponentials.Sqrt,
        Kinks.Abs, Kinks.Min, Kinks.Max,
        Sigmoids.Tanh, Sigmoids.Sigmoid, Sigmoids.Softplus, Sigmoids.LogCosh,
        Waves.Sin, Waves.Cos, Waves.Erf,
        Exponentials.Pow,
    ];

    public static Function? Find(string name) => All.FirstOrDefault(function => function.Name == name);
}
