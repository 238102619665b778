using NetGen.Generator.Declarations;

namespace NetGen.Generator.Printing;

/// <summary>
/// The members of a network whose declaration is wrong: there to be called, so that the user reads what NetGen says of the declaration
/// and not twenty times that a member is missing.
/// </summary>
internal static class SignaturePrinter
{
    public static string Print(ClassPlace place)
    {
        var writer = new CodeWriter();
        ClassFrame.Print(writer, place, $"{place.Name} is not built: its declaration has errors.", [], isUnsafe: false, () => writer.Line($$"""
            public const int InputSize = 0;
            public const int OutputSize = 0;
            public const int ParameterCount = 0;
            public const string Glsl = "";
            public {{place.Name}}(ulong seed = 0) => throw NotBuilt();
            int INetwork.InputSize => throw NotBuilt();
            int INetwork.OutputSize => throw NotBuilt();
            int INetwork.ParameterCount => throw NotBuilt();
            public NetworkInfo Info => throw NotBuilt();
            public Span<float> Parameters => throw NotBuilt();
            public void Reset(ulong seed) => throw NotBuilt();
            public {{place.Name}} Clone() => throw NotBuilt();
            INetwork INetwork.Clone() => throw NotBuilt();
            public void Predict(ReadOnlySpan<float> inputs, Span<float> outputs) => throw NotBuilt();
            public float Loss(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets) => throw NotBuilt();
            public float LossAndGradient(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Span<float> gradient) => throw NotBuilt();
            public void Backward(ReadOnlySpan<float> inputs, ReadOnlySpan<float> outputGradients, Span<float> gradient) => throw NotBuilt();
            public void ExportParameters(Span<float> destination) => throw NotBuilt();
            public void ImportParameters(ReadOnlySpan<float> source) => throw NotBuilt();
            public void ToStandardOrder(ReadOnlySpan<float> storage, Span<float> standard) => throw NotBuilt();
            public void FromStandardOrder(ReadOnlySpan<float> standard, Span<float> storage) => throw NotBuilt();
            public void PredictDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, Span<double> outputs) => throw NotBuilt();
            public double LossDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets) => throw NotBuilt();
            public double GradientDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets, Span<double> gradient) => throw NotBuilt();

            private static InvalidOperationException NotBuilt() => new("{{place.Name}} is not built: its declaration has errors.");
            """));
        return writer.ToString();
    }
}
