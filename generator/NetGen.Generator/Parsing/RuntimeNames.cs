namespace NetGen.Generator.Parsing;

/// <summary>The runtime's names that the parser looks for.</summary>
internal static class RuntimeNames
{
    public const string Namespace = "NetGen";
    public const string NetworkAttribute = "NetGen.NetworkAttribute";
    public const string InputAttribute = "NetGen.InputAttribute";
    public const string LayerAttribute = "NetGen.LayerAttribute";
    public const string LossAttribute = "NetGen.LossAttribute`1";
    public const string ActivationInterface = "NetGen.IActivation";
    public const string LossInterface = "NetGen.ILoss";
    public const string ActivationFormulaAttribute = "NetGen.ActivationFormulaAttribute";
    public const string LossFormulaAttribute = "NetGen.LossFormulaAttribute";
}
