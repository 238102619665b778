using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Onnx;

/// <summary>Nodes of an ONNX graph in their order, as lines of ONNX's textual syntax: each computes one value from earlier ones.</summary>
internal sealed class OnnxNodes
{
    private readonly UniqueNames _names = new(OnnxPrinter.Inputs, OnnxPrinter.Outputs);
    private readonly Dictionary<double, string> _constants = [];
    private readonly List<(string Value, string Operator, string Arguments)> _nodes = [];

    /// <summary>The lines, where what is computed last bears the name of the network's outputs.</summary>
    public IEnumerable<string> Lines => _nodes.Select((node, place) => $"{(place == _nodes.Count - 1 ? OnnxPrinter.Outputs : node.Value)} = {node.Operator} ({node.Arguments})");

    public static string Weight(GraphLayer layer) => "weight" + Analysis.Limits.Text(layer.Index);

    public static string Bias(GraphLayer layer) => "bias" + Analysis.Limits.Text(layer.Index);

    /// <summary>A layer's weights, and its biases where it has any.</summary>
    public static string[] Parameters(GraphLayer layer) => layer.Biases.IsEmpty ? [Weight(layer)] : [Weight(layer), Bias(layer)];

    /// <summary>Such as [2, 2].</summary>
    public static string List(params int[] numbers) => $"[{string.Join(", ", numbers.Select(number => Analysis.Limits.Text(number)))}]";

    /// <summary>Adds a node; the name of its value.</summary>
    /// <param name="operation">ONNX's name of it, with the attributes: Gemm &lt;transB = 1&gt;.</param>
    /// <param name="arguments">Names of values.</param>
    public string Add(string operation, params string[] arguments)
    {
        string stem = operation.Split(' ')[0];
        string value = _names.Next(char.ToLowerInvariant(stem[0]) + stem.Substring(1));
        _nodes.Add((value, operation, string.Join(", ", arguments)));
        return value;
    }

    /// <summary>The name of a number, which is written once.</summary>
    public string Constant(double value)
    {
        if (!_constants.TryGetValue(value, out string? name))
            _constants.Add(value, name = Add($"Constant <value_float = {NumberText.Literal(value)}>"));
        return name;
    }
}
