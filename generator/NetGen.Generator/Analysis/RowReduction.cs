namespace NetGen.Generator.Analysis;

/// <summary>The few things that are not elementwise: they act on a whole row of outputs, and formulas name them.</summary>
internal static class RowReduction
{
    public const string Softmax = "softmax(x)";

    public const string SoftmaxCrossEntropy = "softmaxCrossEntropy(·,t)";

    public const string CrossEntropy = "crossEntropy(y,t)";

    public static bool IsSoftmax(string formula) => WithoutSpaces(formula) == Softmax;

    /// <summary>−Σ t·log softmax(·), of the pre-activation x or of an output y that is a logit.</summary>
    public static bool IsSoftmaxCrossEntropy(string formula, string variable) => WithoutSpaces(formula) == SoftmaxCrossEntropy.Replace("·", variable);

    /// <summary>−Σ t·log y, which is computed only in its fused form.</summary>
    public static bool IsCrossEntropy(string formula) => WithoutSpaces(formula) == CrossEntropy;

    private static string WithoutSpaces(string text) => text.Replace(" ", "");
}
