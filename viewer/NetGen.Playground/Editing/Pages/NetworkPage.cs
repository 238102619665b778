using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>The network's layers, and how its weights begin.</summary>
internal sealed class NetworkPage
{
    private const int MostLayers = 8;
    private const int MostUnits = 64;

    private static readonly string[] Activations =
    [
        nameof(Tanh), nameof(ReLU), nameof(LeakyReLU), nameof(ELU), nameof(GELU), nameof(SiLU), nameof(Softplus), nameof(Sigmoid), nameof(Softsign), nameof(Identity),
    ];

    private static readonly string[] Beginnings = Enum.GetNames<Init>();
    private static readonly double[] Dropouts = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

    private readonly RecipeEditor _editor;
    private int _layer;

    public NetworkPage(RecipeEditor editor)
    {
        _editor = editor;
        Page = new("Network", new(
            new Stepper("hidden layers", () => Numbers.Count(Shape.Hidden.Count),
                LiveControls.Inner("remove layer", "−", () => _editor.ChangeShape(Shape.Without(Layer)), () => Shape.Hidden.Count > 0),
                LiveControls.Inner("add layer", "+", () => _editor.ChangeShape(Shape.WithOneMore(Shape.Hidden.Count == 0 ? -1 : Layer)), () => Shape.Hidden.Count < MostLayers)),
            new Stepper("layer", () => Chosen == null ? "none" : $"{Numbers.Count(Layer + 1)} of {Numbers.Count(Shape.Hidden.Count)}",
                LiveControls.Inner("previous layer", "←", () => _layer = Layer - 1, () => Layer > 0),
                LiveControls.Inner("next layer", "→", () => _layer = Layer + 1, () => Layer + 1 < Shape.Hidden.Count)),
            new Stepper("units", () => Chosen == null ? "none" : Numbers.Count(Chosen.Units),
                LiveControls.Inner("fewer units", "−", () => Units(-1), () => Chosen?.Units > 1),
                LiveControls.Inner("more units", "+", () => Units(1), () => Chosen?.Units < MostUnits)),
            new Stepper("activation", () => Chosen?.Activation ?? "none",
                LiveControls.Inner("previous activation", "←", () => Activation(-1), () => Chosen != null),
                LiveControls.Inner("next activation", "→", () => Activation(1), () => Chosen != null)),
            NumberStepper.Of("dropout", Dropouts, () => Chosen?.Dropout, share => _editor.ChangeShape(Shape.WithHidden(layer => layer with { Dropout = share })), share => share.ToString("P0", System.Globalization.CultureInfo.InvariantCulture)),
            Choice.Of("weights", Beginnings, () => (int)Shape.Output.Init, place => _editor.ChangeShape(Shape.WithAll(layer => layer with { Init = (Init)place }))),
            new Toggle("keep weights", () => _editor.KeepsWeights, keeps => _editor.KeepsWeights = keeps),
            new Button("own layers", "The scene's own layers", () => _editor.ChangeShape(Shape with { Hidden = _editor.OwnLayers }), () => !Shape.Hidden.SequenceEqual(_editor.OwnLayers))));
    }

    public EditorPage Page { get; }

    private DenseDeclaration Shape => _editor.Recipe.Declaration!;

    /// <summary>The layer that units and activation are about: fewer may be left than there were.</summary>
    private int Layer => Math.Clamp(_layer, 0, Math.Max(0, Shape.Hidden.Count - 1));

    private DenseLayer? Chosen => Shape.Hidden.Count > 0 ? Shape.Hidden[Layer] : null;

    private void Units(int more) => _editor.ChangeShape(Shape.With(Layer, Chosen! with { Units = Chosen.Units + more }));

    private void Activation(int by)
    {
        int place = Math.Max(0, Array.IndexOf(Activations, Chosen!.Activation));
        _editor.ChangeShape(Shape.With(Layer, Chosen with { Activation = Activations[(place + by + Activations.Length) % Activations.Length] }));
    }
}
