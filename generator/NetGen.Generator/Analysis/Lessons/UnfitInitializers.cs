using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Analysis;

/// <summary>
/// NG0041: an initialiser that does not fit the activation. He's variance 2/n makes up for activations that let only half of their inputs through;
/// before others signals grow by √2 a layer, and Glorot's or LeCun's before rectifiers let them shrink by as much.
/// </summary>
internal static class UnfitInitializers
{
    public static IEnumerable<Fault> In(Graph graph)
    {
        foreach (var layer in graph.Layers.Where(layer => layer.Definition.Fans(layer) is not null && !layer.Activation.IsIdentity))
        {
            bool isRectifier = layer.Activation.Declaration.IsRectifier;
            var declared = (Initializer)layer.Declaration.Number("Init", 0);
            if (Fitting(declared, isRectifier) is { } fitting)
            {
                yield return Fault.AtLayer(layer.Index, "NG0041", declared.ToString(), isRectifier ? "pass all of their inputs on" : "let only half of their inputs through", layer.Activation.Name, isRectifier ? "a rectifier" : "no rectifier", fitting.ToString()) with
                {
                    Remedies = [new($"Start the weights of {layer.Name} by {fitting}, which fits {layer.Activation.Name}", [new(layer.Index, LayerChange.Initializer, fitting.ToString())])],
                };
            }
        }
    }

    /// <summary>The initialiser of the same shape that fits; null where the declared one does, or is nobody's recipe.</summary>
    private static Initializer? Fitting(Initializer declared, bool isRectifier) => (declared, isRectifier) switch
    {
        (Initializer.HeUniform, false) => Initializer.GlorotUniform,
        (Initializer.HeNormal, false) => Initializer.GlorotNormal,
        (Initializer.GlorotUniform, true) => Initializer.HeUniform,
        (Initializer.GlorotNormal or Initializer.LeCunNormal, true) => Initializer.HeNormal,
        _ => null,
    };
}
