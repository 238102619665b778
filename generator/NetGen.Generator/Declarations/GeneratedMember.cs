namespace NetGen.Generator.Declarations;

/// <summary>A public member that the build adds to every network.</summary>
/// <param name="Type">Its type as INetwork gives it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">A method's parameters; null for constants and properties.</param>
/// <param name="IsConstant">Whether the class has it as a constant, which INetwork gives as a property.</param>
internal sealed record GeneratedMember(string Type, string Name, string? Parameters = null, bool IsConstant = false)
{
    private const string Double = "ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, ";

    public static IReadOnlyList<GeneratedMember> All { get; } =
    [
        new("int", "InputSize", IsConstant: true),
        new("int", "OutputSize", IsConstant: true),
        new("int", "ParameterCount", IsConstant: true),
        new("string", "Glsl", IsConstant: true),
        new("NetworkInfo", "Info"),
        new("Span<float>", "Parameters"),
        new("void", "Reset", "ulong seed"),
        new("INetwork", "Clone", ""),
        new("void", "Predict", "ReadOnlySpan<float> inputs, Span<float> outputs"),
        new("float", "Loss", "ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets"),
        new("float", "LossAndGradient", "ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Span<float> gradient"),
        new("void", "Backward", "ReadOnlySpan<float> inputs, ReadOnlySpan<float> outputGradients, Span<float> gradient"),
        new("void", "ExportParameters", "Span<float> destination"),
        new("void", "ImportParameters", "ReadOnlySpan<float> source"),
        new("void", "ToStandardOrder", "ReadOnlySpan<float> storage, Span<float> standard"),
        new("void", "FromStandardOrder", "ReadOnlySpan<float> standard, Span<float> storage"),
        new("void", "PredictDouble", Double + "Span<double> outputs"),
        new("double", "LossDouble", Double + "ReadOnlySpan<double> targets"),
        new("double", "GradientDouble", Double + "ReadOnlySpan<double> targets, Span<double> gradient"),
    ];

    /// <summary>The names that generated code keeps for itself.</summary>
    public static IReadOnlyList<string> PrivateNames { get; } = ["Passes", "Reference", "s_info", "_parameters", "_scratch", "_dropoutKey"];

    public bool IsOfInterface => Name != "Glsl";

    /// <summary>A method's parameter types in order, such as "ReadOnlySpan&lt;float&gt;, Span&lt;float&gt;".</summary>
    public string ParameterTypes => string.Join(", ", (Parameters ?? "").Split([", "], StringSplitOptions.RemoveEmptyEntries).Select(parameter => parameter.Split(' ')[0]));
}
