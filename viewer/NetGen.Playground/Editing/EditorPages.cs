using System.Globalization;
using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>The controls of a recipe.</summary>
internal sealed class EditorPages
{
    private const int MostLayers = 8;
    private const int MostUnits = 64;
    private const double MostNoise = 0.5;
    private const double LeastShare = 0.1;
    private const double MostShare = 0.9;

    private static readonly string[] Activations =
    [
        nameof(Tanh), nameof(ReLU), nameof(LeakyReLU), nameof(ELU), nameof(GELU), nameof(SiLU), nameof(Softplus), nameof(Sigmoid), nameof(Softsign), nameof(Identity),
    ];

    private static readonly int[] BatchSizes = [1, 2, 5, 10, 16, 20, 32, 50, 64, 100, 200, 500];

    private readonly RecipeEditor _editor;
    private int _layer;

    public EditorPages(RecipeEditor editor)
    {
        _editor = editor;
        All = editor.Wanted == null ? [Data()] : [Network(), Data()];
    }

    public IReadOnlyList<EditorPage> All { get; }

    private DenseDeclaration Shape => _editor.Wanted!;

    /// <summary>The layer that units and activation are about: fewer may be left than there were.</summary>
    private int Layer => Math.Clamp(_layer, 0, Math.Max(0, Shape.Hidden.Count - 1));

    private HiddenLayer? Chosen => Shape.Hidden.Count > 0 ? Shape.Hidden[Layer] : null;

    private EditorPage Network() => new("Network", new(
        new Stepper("hidden layers", () => Text(Shape.Hidden.Count),
            LiveControls.Inner("remove layer", "−", () => _editor.Shape(Shape.Without(Layer)), () => Shape.Hidden.Count > 0),
            LiveControls.Inner("add layer", "+", () => _editor.Shape(Shape.WithOneMore(Shape.Hidden.Count == 0 ? -1 : Layer)), () => Shape.Hidden.Count < MostLayers)),
        new Stepper("layer", () => Chosen == null ? "none" : $"{Text(Layer + 1)} of {Text(Shape.Hidden.Count)}",
            LiveControls.Inner("previous layer", "←", () => _layer = Layer - 1, () => Layer > 0),
            LiveControls.Inner("next layer", "→", () => _layer = Layer + 1, () => Layer + 1 < Shape.Hidden.Count)),
        new Stepper("units", () => Chosen == null ? "none" : Text(Chosen.Units),
            LiveControls.Inner("fewer units", "−", () => Units(-1), () => Chosen?.Units > 1),
            LiveControls.Inner("more units", "+", () => Units(1), () => Chosen?.Units < MostUnits)),
        new Stepper("activation", () => Chosen?.Activation ?? "none",
            LiveControls.Inner("previous activation", "←", () => Activation(-1), () => Chosen != null),
            LiveControls.Inner("next activation", "→", () => Activation(1), () => Chosen != null)),
        new Toggle("keep weights", () => _editor.KeepsWeights, keeps => _editor.KeepsWeights = keeps)), ShapeCompiler.WarmUp);

    private EditorPage Data()
    {
        List<Widget> controls =
        [
            Choice.Of("optimizer", Optimizers.Names, () => Optimizers.PlaceOf(_editor.Recipe.Optimizer), ChooseOptimizer),
            new Stepper("batch", () => Text(_editor.Recipe.BatchSize),
                LiveControls.Inner("smaller batch", "−", () => _editor.SetBatchSize(BatchSizeBy(-1)!.Value), () => BatchSizeBy(-1) != null),
                LiveControls.Inner("larger batch", "+", () => _editor.SetBatchSize(BatchSizeBy(1)!.Value), () => BatchSizeBy(1) != null)),
            new Slider("test share", () => _editor.Recipe.TestShare, share => _editor.Change(recipe => recipe with { TestShare = share }), LeastShare, MostShare)
            {
                Step = 0.05,
                Text = share => share.ToString("P0", CultureInfo.InvariantCulture),
            },
        ];
        if (_editor.Recipe.Noise != null)
            controls.Add(new Slider("noise", () => _editor.Recipe.Noise!.Value, noise => _editor.Change(recipe => recipe with { Noise = noise }), 0, MostNoise) { Step = 0.01 });
        return new("Data", new([.. controls]), () => { });
    }

    /// <summary>The next larger or smaller size; null where there is none.</summary>
    private int? BatchSizeBy(int by)
    {
        int place = Array.BinarySearch(BatchSizes, _editor.Recipe.BatchSize);

        // Between two sizes the search gives the complement of the larger one's place.
        place = place >= 0 ? place + by : by > 0 ? ~place : ~place - 1;
        return place >= 0 && place < BatchSizes.Length ? BatchSizes[place] : null;
    }

    private void ChooseOptimizer(int place) =>
        _editor.Change(recipe => recipe with { Optimizer = Optimizers.Names[place], LearningRate = Optimizers.RateOf(Optimizers.Names[place]) });

    private void Units(int more) => _editor.Shape(Shape.With(Layer, Chosen! with { Units = Chosen.Units + more }));

    private void Activation(int by)
    {
        int place = Math.Max(0, Array.IndexOf(Activations, Chosen!.Activation));
        _editor.Shape(Shape.With(Layer, Chosen with { Activation = Activations[(place + by + Activations.Length) % Activations.Length] }));
    }

    private static string Text(int number) => Numbers.Count(number);
}
