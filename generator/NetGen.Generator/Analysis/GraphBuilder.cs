using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;
using NetGen.Generator.Layers;

namespace NetGen.Generator.Analysis;

/// <summary>From a declaration to a graph whose shapes fit, or to everything that is wrong with it.</summary>
internal sealed class GraphBuilder
{
    private readonly NetworkDeclaration _declaration;
    private readonly List<Fault> _faults;
    private readonly List<GraphLayer> _layers = [];

    private GraphBuilder(NetworkDeclaration declaration)
    {
        _declaration = declaration;
        _faults = [.. declaration.Faults];
    }

    /// <summary>The graph; null where there are faults, or where the compiler has already refused a type.</summary>
    public static (Graph? Graph, EquatableArray<Fault> Faults) Build(NetworkDeclaration declaration)
    {
        var builder = new GraphBuilder(declaration);
        var graph = builder.Build();
        return (builder._faults.Count == 0 ? graph : null, builder._faults.ToEquatableArray());
    }

    private Graph? Build()
    {
        // In an order of layers that nobody wrote, whatever else seems wrong is not the user's doing.
        if (_faults.Any(fault => fault.Id == "NG0004"))
            return null;
        var input = Input();
        var shape = input;
        int parameters = 0;
        foreach (var declaration in _declaration.Layers)
        {
            // After a fault the shapes further on would only be guessed at.
            var layer = shape is null ? null : Layer(declaration, shape, parameters);
            shape = layer?.Output;
            if (layer is null)
                continue;
            _layers.Add(layer);
            parameters = layer.Biases.End;
        }

        if (shape is not null && _layers.Count > 0 && parameters == 0)
        {
            _faults.Add(Fault.AtClass("NG0019", _declaration.Place.Name));
            return null;
        }

        var loss = Loss(isComplete: shape is not null && _layers.Count > 0);
        return loss is null || input is null || shape is null || _layers.Count == 0 ? null : new(_declaration, input, _layers, loss);
    }

    /// <summary>The last layer so far that computes something.</summary>
    private GraphLayer? LastComputed => _layers.LastOrDefault(layer => !layer.Definition.IsView);

    private Shape? Input()
    {
        foreach (int size in _declaration.InputShape.Where(size => !Limits.IsSize(size)))
        {
            _faults.Add(Fault.AtInput("NG0003", "A size of [Input(…)]", Limits.Text(size), Limits.SizeAdvice));
            return null;
        }

        long count = _declaration.InputShape.Aggregate(1L, (product, size) => product * size);
        if (count > Limits.MaximumParameters)
        {
            _faults.Add(Fault.AtInput("NG0003", "The number of inputs", Limits.Text(count), $"at most {Limits.Text(Limits.MaximumParameters)} fit"));
            return null;
        }

        return _declaration.InputShape.Count == 0 ? null : new Shape(_declaration.InputShape);
    }

    private GraphLayer? Layer(LayerDeclaration declaration, Shape input, int start)
    {
        int index = _layers.Count;
        int faults = _faults.Count;
        if (_layers.LastOrDefault() is { Activation.IsSoftmax: true } before)
        {
            _faults.Add(Fault.AtLayer(index, "NG0011", declaration.Name(index), $"the softmax of {before.Name}", "softmax turns a whole row into probabilities and belongs on the last layer"));
        }

        if (LayerCatalogue.Find(declaration.Kind) is not { } definition)
        {
            _faults.Add(Fault.AtLayer(index, "NG0017", declaration.Kind, string.Join(", ", LayerCatalogue.Names)));
            return null;
        }

        CheckPenalties(declaration, index);
        var output = definition.OutputShape(declaration, index, input, _faults);
        var activation = Activation(declaration, index);
        if (output is { IsVector: false } && activation is { IsSoftmax: true })
            _faults.Add(Fault.AtLayer(index, "NG0010", $"the softmax of {declaration.Name(index)}", "a vector", output.ToString(), "end with [Flatten] and a [Dense<Softmax>(…)]"));
        if (output is null || activation is null || _faults.Count > faults)
            return null;

        long weightCount = Count(definition.WeightShape(declaration, input, output)), biasCount = Count(definition.BiasShape(declaration, input, output));
        if (!Fits(index, "parameters", start + weightCount + biasCount, Limits.MaximumParameters))
            return null;

        var weights = new Slice(start, (int)weightCount);
        return new(index, definition, declaration, LastComputed, input, output, weights, new Slice(weights.End, (int)biasCount), activation);
    }

    /// <summary>The numbers in a tensor; none where there is no tensor.</summary>
    private static long Count(IReadOnlyList<int> shape) => shape.Count == 0 ? 0 : shape.Aggregate(1L, (product, size) => product * size);

    private bool Fits(int index, string things, long count, int most)
    {
        if (count > most)
            _faults.Add(Fault.AtLayer(index, "NG0003", $"The number of {things} up to here", Limits.Text(count), $"at most {Limits.Text(most)} fit; use fewer units"));
        return count <= most;
    }

    private void CheckPenalties(LayerDeclaration declaration, int index)
    {
        foreach (string name in new[] { "L1", "L2" })
        {
            double value = declaration.Number(name, 0);
            if (!(value >= 0 && value <= double.MaxValue))
                _faults.Add(Fault.AtLayer(index, "NG0003", $"{name} of {declaration.Name(index)}", Limits.Text(value), "write a number from 0 up"));
        }

        double init = declaration.Number("Init", 0);
        if (init is < 0 or > (int)Initializer.Zeros)
            _faults.Add(Fault.AtLayer(index, "NG0003", $"Init of {declaration.Name(index)}", Limits.Text(init), "write one of the names of Init"));
    }

    private GraphActivation? Activation(LayerDeclaration declaration, int index)
    {
        if (declaration.Activation is not { } activation)
            return null;
        var compiled = FormulaCompiler.Activation(activation, out string? problem);
        if (problem is not null)
            _faults.Add(Fault.AtActivationFormula(index, "NG0030", activation.Name, problem));
        return compiled;
    }

    private GraphLoss? Loss(bool isComplete)
    {
        if (_declaration.Loss is not { } declaration)
            return null;
        var loss = FormulaCompiler.Loss(declaration, out string? problem);
        if (problem is not null)
            _faults.Add(Fault.AtLossFormula("NG0030", declaration.Name, problem));
        else if (isComplete && LossFit.Misfit(loss!, LastComputed!) is { } misfit)
            _faults.Add(misfit);
        return loss;
    }
}
