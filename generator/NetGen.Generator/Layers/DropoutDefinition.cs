using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>In training times a mask of zeros and 1 / (1 − rate), drawn anew for each step; else nothing.</summary>
internal sealed class DropoutDefinition : LayerDefinition
{
    public override string Kind => "Dropout";

    public override bool IsOtherInTraining => true;

    public override Shape? OutputShape(LayerDeclaration declaration, int index, Shape input, List<Fault> faults)
    {
        double rate = Rate(declaration);
        if (rate >= 0 && rate < 1)
            return input;
        faults.Add(Fault.AtLayer(index, "NG0003", $"The rate of {declaration.Name(index)}", Limits.Text(rate), "write a number from 0 up to but not including 1"));
        return null;
    }

    public override IEnumerable<SampleBuffer> OwnBuffers(GraphLayer layer) => [new(Mask(layer), layer.Output.Count, $"what {layer.Name} multiplies by")];

    public override string ForwardFormula(GraphLayer layer) => "zᵢ = xᵢ, times maskᵢ in training";

    public override void Forward(GraphLayer layer, KernelBuilder code, string input, string output, bool isTraining)
    {
        if (isTraining)
            code.DrawMask(Mask(layer), layer.Index, layer.Output.Count, Rate(layer.Declaration));
        code.ForEachIndependent("place", layer.Output.Count, place =>
            code.Store(output, place, isTraining ? new Element(input, place) * new Element(Mask(layer), place) : new Element(input, place)));
    }

    public override string Onnx(GraphLayer layer, OnnxNodes nodes, string input) => input;

    public override string InputGradientFormula(GraphLayer layer) => "dzᵢ·maskᵢ";

    public override void InputGradient(GraphLayer layer, KernelBuilder code, LayerPass pass, StoreElement store) =>
        code.ForEachIndependent("place", layer.Output.Count, place => store(place, new Element(pass.Delta, place) * new Element(Mask(layer), place)));

    private static string Mask(GraphLayer layer) => Own(layer, "mask");

    private static double Rate(LayerDeclaration declaration) => declaration.Number("rate", 0);
}
