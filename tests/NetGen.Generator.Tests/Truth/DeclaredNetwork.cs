using System.Globalization;
using System.Text;

namespace NetGen.Generator.Tests.Truth;

/// <summary>A declaration as values: printed as C# for the generator, and read by the <see cref="Interpreter"/>.</summary>
/// <param name="Inputs">Numbers that enter the first dense layer.</param>
/// <param name="Layers">The dense layers, in the order in which data flows.</param>
/// <param name="Loss">The loss.</param>
internal sealed record DeclaredNetwork(int Inputs, IReadOnlyList<DeclaredLayer> Layers, LossUnderTest Loss)
{
    /// <summary>What stands before the dense layers, whose <see cref="Inputs"/> leave it; null for nothing.</summary>
    public PictureFront? Front { get; init; }

    /// <summary>The code form asked for.</summary>
    public CodeForm CodeForm { get; init; }

    /// <summary>Numbers a sample.</summary>
    public int SampleSize => Front?.Shape.Aggregate((a, b) => a * b) ?? Inputs;

    public int Outputs => Layers[^1].Units;

    public DeclaredLayer Last => Layers[^1];

    public ActivationUnderTest LastActivation => Last.Activation;

    /// <summary>The class, and beside it the structs of its own formulas.</summary>
    public string Source(string name)
    {
        var text = new StringBuilder(CodeForm == CodeForm.Automatic ? "[Network]\n" : $"[Network(CodeForm = CodeForm.{CodeForm})]\n");
        text.Append(Front?.Source ?? FormattableString.Invariant($"[Input({Inputs})]\n"));
        foreach (var (index, layer) in Layers.Index())
            text.Append(layer.Source(name, index)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"[Loss<{(Loss.Formula is null ? "global::NetGen." : name)}{Loss.Name}>]\npublic sealed partial class {name};\n");
        foreach (var (index, layer) in Layers.Index().Where(layer => layer.Item.Activation.Formula is not null))
            text.Append(CultureInfo.InvariantCulture, $"[ActivationFormula(\"{layer.Activation.Formula}\")] public readonly struct {name}{layer.Activation.Name}{index} : IActivation;\n");
        if (Loss.Formula is not null)
            text.Append(CultureInfo.InvariantCulture, $"[LossFormula(\"{Loss.Formula}\")] public readonly struct {name}{Loss.Name} : ILoss;\n");
        return text.ToString();
    }
}

/// <summary>A dense layer as values.</summary>
internal sealed record DeclaredLayer(int Units, ActivationUnderTest Activation, bool HasBias = true, Init Init = Init.Default, double L1 = 0, double L2 = 0)
{
    public string Source(string network, int index)
    {
        string activation = Activation.Formula is not null ? $"<{network}{Activation.Name}{index}>" : Activation == ActivationUnderTest.Identity ? "" : $"<global::NetGen.{Activation.Name}>";
        var options = new List<string> { Units.ToString(CultureInfo.InvariantCulture) };
        if (!HasBias)
            options.Add("Bias = false");
        if (Init != Init.Default)
            options.Add($"Init = Init.{Init}");
        if (L1 != 0)
            options.Add(FormattableString.Invariant($"L1 = {L1:R}"));
        if (L2 != 0)
            options.Add(FormattableString.Invariant($"L2 = {L2:R}"));
        return $"[Dense{activation}({string.Join(", ", options)})]";
    }
}
