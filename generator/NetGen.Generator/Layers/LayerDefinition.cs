using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>
/// What a kind of layer is: its shape rule, its parameters, and its forward and backward pass side by side, written for one sample.
/// The runtime's attribute and this are a layer's two files; <see cref="LayerCatalogue"/> holds its one line.
/// </summary>
internal abstract class LayerDefinition
{
    /// <summary>The attribute's name without its suffix.</summary>
    public abstract string Kind { get; }

    /// <summary>The shape of what leaves; null, with a fault added, where the declaration does not fit what arrives.</summary>
    public abstract Shape? OutputShape(LayerDeclaration declaration, int index, Shape input, List<Fault> faults);

    /// <summary>The weights' sizes in PyTorch's order.</summary>
    public abstract IReadOnlyList<int> WeightShape(Shape input, Shape output);

    /// <summary>How the weights are stored, as a matrix whose transpose is PyTorch's order.</summary>
    public abstract (int Rows, int Columns) StorageOrder(GraphLayer layer);

    /// <summary>Number of biases.</summary>
    public abstract int BiasCount(LayerDeclaration declaration, Shape output);

    /// <summary>Weights that enter and leave a unit, for the initialiser.</summary>
    public abstract (int FanIn, int FanOut) Fans(GraphLayer layer);

    /// <summary>Multiply-adds of one sample's forward pass.</summary>
    public abstract long MultiplyAdds(GraphLayer layer);

    /// <summary>The formula of the forward pass before the activation, for people.</summary>
    public abstract string ForwardFormula(GraphLayer layer);

    /// <summary>Computes the pre-activations: reads <paramref name="input"/>, writes every element of <paramref name="output"/>.</summary>
    public abstract void Forward(GraphLayer layer, KernelBuilder code, string input, string output);

    /// <summary>Carries the deltas back to what entered: reads <paramref name="delta"/>, calls <paramref name="store"/> for every input's gradient.</summary>
    public abstract void InputGradient(GraphLayer layer, KernelBuilder code, string delta, StoreElement store);

    /// <summary>Adds the samples' gradients to every parameter of the layer.</summary>
    public abstract void ParameterGradient(GraphLayer layer, KernelBuilder code, string input, string delta);
}
