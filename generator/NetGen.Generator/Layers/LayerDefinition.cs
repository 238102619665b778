using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>
/// What a kind of layer is: its shape rule, its parameters, and its forward and backward pass side by side, written for one sample.
/// The runtime's attribute and this are a layer's two files; <see cref="LayerCatalogue"/> holds its one line. What a layer does not have it does not mention.
/// </summary>
internal abstract class LayerDefinition
{
    /// <summary>The attribute's name without its suffix.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether the numbers pass untouched, as another shape: nothing is computed.</summary>
    public virtual bool IsView => false;

    /// <summary>Whether the forward pass does something else in training, or leaves something for the way back.</summary>
    public virtual bool IsOtherInTraining => false;

    /// <summary>
    /// Whether outputs are so many that going over them once more costs: a short activation is applied to each sum as it is stored,
    /// and its slope computed anew on the way back where the outputs tell it.
    /// </summary>
    public virtual bool ActivatesAtOnce => false;

    /// <summary>The shape of what leaves; null, with a fault added, where the declaration does not fit what arrives.</summary>
    public abstract Shape? OutputShape(LayerDeclaration declaration, int index, Shape input, List<Fault> faults);

    /// <summary>The weights' sizes in PyTorch's order; none for a layer without weights.</summary>
    public virtual IReadOnlyList<int> WeightShape(LayerDeclaration declaration, Shape input, Shape output) => [];

    /// <summary>The biases' sizes in PyTorch's order; none for a layer without biases.</summary>
    public virtual IReadOnlyList<int> BiasShape(LayerDeclaration declaration, Shape input, Shape output) => [];

    /// <summary>How the weights are stored, as a matrix whose transpose is PyTorch's order.</summary>
    public virtual (int Rows, int Columns) StorageOrder(GraphLayer layer) => (layer.Weights.Length, 1);

    /// <summary>Weights that enter and leave a unit, for the initialiser; null for scales, which start at 1.</summary>
    public virtual (int FanIn, int FanOut)? Fans(GraphLayer layer) => null;

    /// <summary>Multiply-adds of one sample's forward pass.</summary>
    public virtual long MultiplyAdds(GraphLayer layer) => 0;

    /// <summary>Memory of the layer's own, named by <see cref="Own"/>.</summary>
    public virtual IEnumerable<SampleBuffer> OwnBuffers(GraphLayer layer) => [];

    /// <summary>The formula of the forward pass before the activation, for people.</summary>
    public abstract string ForwardFormula(GraphLayer layer);

    /// <summary>Computes the pre-activations: reads <paramref name="input"/>, writes every element of <paramref name="output"/>.</summary>
    public abstract void Forward(GraphLayer layer, KernelBuilder code, string input, string output, bool isTraining);

    /// <summary>The forward pass before the activation as ONNX's operators, in inference; the name of its value.</summary>
    public abstract string Onnx(GraphLayer layer, OnnxNodes nodes, string input);

    /// <summary>The formula of what is carried back, for people.</summary>
    public abstract string InputGradientFormula(GraphLayer layer);

    /// <summary>Carries the deltas back to what entered: calls <paramref name="store"/> once for every input's gradient.</summary>
    public abstract void InputGradient(GraphLayer layer, KernelBuilder code, LayerPass pass, StoreElement store);

    /// <summary>The formulas of the parameters' gradients, for people.</summary>
    public virtual IReadOnlyList<string> ParameterGradientFormula(GraphLayer layer) => [];

    /// <summary>Adds the samples' gradients to every parameter of the layer.</summary>
    public virtual void ParameterGradient(GraphLayer layer, KernelBuilder code, LayerPass pass)
    {
    }

    /// <summary>The name of a buffer of the layer's own.</summary>
    protected static string Own(GraphLayer layer, string name) => name + Analysis.Limits.Text(layer.Index);

    protected static Expression Bias(GraphLayer layer, FlatIndex unit) =>
        layer.Biases.IsEmpty ? Number.Zero : new Parameter("bias", unit + layer.Biases.Start);
}

/// <summary>The buffers that the way back reads.</summary>
/// <param name="Input">What entered.</param>
/// <param name="Output">What left.</param>
/// <param name="Delta">The gradient by the pre-activations.</param>
internal sealed record LayerPass(string Input, string Output, string Delta);
