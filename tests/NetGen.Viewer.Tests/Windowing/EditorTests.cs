using System.Globalization;
using NetGen.Playground;
using NetGen.Workshop;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>The controls that change how a training is made, worked with a real mouse.</summary>
[Collection("windows")]
public sealed class EditorTests(Desk desk)
{
    private static readonly Dataset Half = Datasets.Spiral(625, 0.1f, 1).Split(0.5, 1).Train;

    /// <summary>What each control does, in an order in which each finds what it needs; begins with 2-8-8-1.</summary>
    private static readonly (string Name, Func<Shown, bool> HasHappened)[] Network =
    [
        ("add layer", shown => Units(shown) is [8, 8, 8, 1]),
        ("more units", shown => Units(shown) is [9, 8, 8, 1]),
        ("next layer", _ => true),
        ("fewer units", shown => Units(shown) is [9, 7, 8, 1]),
        ("next activation", shown => shown.Trainer.Network.Info.Layers[1].Activation == "ReLU"),
        ("previous activation", shown => shown.Trainer.Network.Info.Layers[1].Activation == "Tanh"),
        ("previous layer", _ => true),
        ("remove layer", shown => Units(shown) is [7, 8, 1]),
        ("higher dropout", shown => shown.Trainer.Network.Info.Declaration.Contains("[Dropout(0.1)]", StringComparison.Ordinal)),
        ("lower dropout", shown => !shown.Trainer.Network.Info.Declaration.Contains("Dropout", StringComparison.Ordinal)),
        ("previous weights", shown => shown.Trainer.Network.Parameters.IndexOfAnyExcept(0) < 0 && shown.Window.Commands.Message!.Text.StartsWith("All weights begin at 0", StringComparison.Ordinal)),
        ("next weights", shown => shown.Trainer.Network.Parameters.IndexOfAnyExcept(0) >= 0 && shown.Window.Commands.Message == null),
        ("own layers", shown => Units(shown) is [8, 8, 1]),
        ("keep weights", shown => !Editor(shown).KeepsWeights),
    ];

    /// <inheritdoc cref="Network"/>
    private static readonly (string Name, Func<Shown, bool> HasHappened)[] Data =
    [
        ("higher batch", shown => shown.Trainer.BatchSize == 16),
        ("lower batch", shown => shown.Trainer.BatchSize == 10),
        ("test share", shown => shown.Trainer.Test!.Count == 312 && shown.Trainer.Data.Count == 313),
        ("noise", shown => Editor(shown).Recipe.Noise == 0.25 && ((Dataset)shown.Trainer.Data).Features[0] != Half.Features[0]),
        ("higher samples", shown => shown.Trainer.Data.Count == 375),
        ("lower samples", shown => shown.Trainer.Data.Count == 313),
        ("new data", shown => Editor(shown).Recipe.DataSeed == 2 && shown.Trainer.Seed == 1),
        ("data seed", _ => true),
        ("feature x²", shown => Features(shown) is ["x", "y", "x²"]),
        ("feature y²", shown => Features(shown) is ["x", "y", "x²", "y²"]),
        ("feature xy", shown => Features(shown) is [.., "xy"]),
        ("feature sin 2πx", shown => Features(shown) is [.., "sin 2πx"]),
        ("feature sin 2πy", shown => Features(shown).Length == 7),
        ("feature x", shown => Features(shown)[0] == "y"),
        ("feature y", shown => Features(shown)[0] == "x²"),
    ];

    /// <inheritdoc cref="Network"/>
    private static readonly (string Name, Func<Shown, bool> HasHappened)[] Train =
    [
        ("next optimizer", shown => shown.Trainer is { Optimizer: AdamW { WeightDecay: 0.01 }, LearningRate: 0.01, BatchSize: 10 }),
        ("previous optimizer", shown => shown.Trainer is { Optimizer: Adam }),
        ("higher momentum, β₁", shown => shown.Trainer.Optimizer is Adam { Beta1: 0.95 }),
        ("lower momentum, β₁", shown => shown.Trainer.Optimizer is Adam { Beta1: 0.9 }),
        ("lower β₂", shown => shown.Trainer.Optimizer is Adam { Beta2: 0.995 }),
        ("higher β₂", shown => shown.Trainer.Optimizer is Adam { Beta2: 0.999 }),
        ("higher weight decay", shown => shown.Trainer.Optimizer is Adam { WeightDecay: 0.00001 }),
        ("lower weight decay", shown => shown.Trainer.Optimizer is Adam { WeightDecay: 0 }),
        ("next schedule", shown => shown.Trainer.Schedule is RateSequence),
        ("higher over epochs", shown => shown.Trainer.Schedule!.Rate(100 * 50) > 0.0001),
        ("lower over epochs", shown => shown.Trainer.Schedule!.Rate(100 * 50) == 0.0001),
        ("previous schedule", shown => shown.Trainer is { Schedule: null, LearningRate: 0.01 }),
        ("higher L1", shown => shown.Trainer.Network.Info.Layers.All(layer => layer.L1 == 0.00001)),
        ("lower L1", shown => shown.Trainer.Network.Info.Layers.All(layer => layer.L1 == 0)),
        ("higher L2", shown => shown.Trainer.Network.Info.Layers.All(layer => layer.L2 == 0.00001)),
        ("lower L2", shown => shown.Trainer.Network.Info.Layers.All(layer => layer.L2 == 0)),
    ];

    /// <inheritdoc cref="Network"/>
    private static readonly (string Name, Func<Shown, bool> HasHappened)[] Stop =
    [
        ("higher accuracy", shown => Editor(shown).Recipe.Stops.Accuracy == 0.8),
        ("lower accuracy", shown => Editor(shown).Recipe.Stops.Accuracy == null),
        ("higher train loss below", shown => Editor(shown).Recipe.Stops.Loss == 0.001),
        ("lower train loss below", shown => Editor(shown).Recipe.Stops.Loss == null),
        ("higher patience", shown => Editor(shown).Recipe.Stops.Patience == 5),
        ("lower patience", shown => Editor(shown).Recipe.Stops.Patience == null),
        ("higher epochs in all", shown => Editor(shown).Recipe.Stops.Epochs == 5),
        ("lower epochs in all", shown => Editor(shown).Recipe.Stops.Epochs == null),
    ];

    /// <inheritdoc cref="Network"/>
    private static readonly (string Name, Func<Shown, bool> HasHappened)[] View =
    [
        ("decisions only", shown => Plane(shown).IsDiscrete),
        ("test points", shown => Plane(shown).Test.Count == 0),
    ];

    /// <inheritdoc cref="Network"/>
    private static readonly (string Name, Func<Shown, bool> HasHappened)[] Paint =
    [
        ("previous class", shown => Editor(shown).PaintedClass == 5),
        ("next class", shown => Editor(shown).PaintedClass == 0),
        ("made samples", shown => shown.Window.Commands.Message!.Text.StartsWith("Paint at least 5 points", StringComparison.Ordinal)),
        ("clear", shown => Editor(shown).Recipe is { IsOnlyPainted: true, Painted.Count: 0 }),
        ("paint on the plane", shown => shown.Window.Page.Reachable.Any(control => control is PlaneBrush)),
    ];

    [Fact]
    public void Points_of_three_classes_are_painted_and_learned_by_a_network_that_fits_them()
    {
        desk.Require();
        using Shown shown = Open(isPaused: true);
        Trainer before = shown.Trainer;
        foreach (string control in (string[])["page Paint", "clear", "paint on the plane"])
            Click(shown, control);
        Await(() => shown.Window.Page.Reachable.Any(control => control is PlaneBrush), "the plane can be painted on");
        Area plane = shown.Window.Page.Reachable.Single(control => control is PlaneBrush).Area;
        Stroke(plane, 0.2f, 0.2f);
        Await(() => Editor(shown).Recipe.Painted.Count > 3, "the first class is painted");
        Assert.Same(before, shown.Trainer);
        Click(shown, "next class");
        Stroke(plane, 0.2f, 0.8f);
        Await(() => shown.Trainer.Data.Count < 40, "two classes are learned");
        Click(shown, "next class");
        Stroke(plane, 0.8f, 0.5f);
        Await(() => Units(shown) is [8, 8, 3] && shown.Trainer.Data is Dataset { ClassNames: [_, _, "class 3"] }, "three classes are learned");
        PaintedPoint first = Editor(shown).Recipe.Painted[0];
        Assert.Equal(-0.6 * 1.08, first.X, 0.05);
        Assert.Equal(0.6 * 1.08, first.Y, 0.05);
    }

    [Fact]
    public void A_data_seed_is_typed_and_what_is_none_is_said_below_it_while_the_last_one_stays()
    {
        desk.Require();
        using Shown shown = Open(isPaused: true);
        Trainer first = shown.Trainer;
        Click(shown, "page Data");
        Click(shown, "data seed");
        desk.Do("key", "BackSpace", "type", "7");
        Await(() => Editor(shown).Recipe.DataSeed == 7 && shown.Trainer != first, "the data are others");
        Trainer before = shown.Trainer;
        desk.Do("type", "x");
        var field = (TextField)shown.Window.Page.Reachable.Single(control => control.Name == "data seed");
        Await(() => field.Error != null, "the error is said");
        Assert.Equal("'7x' is no whole number from 0 to 999999.", field.Error);
        Assert.Equal((7UL, before), (Editor(shown).Recipe.DataSeed, shown.Trainer));
    }

    [Fact]
    public void A_stop_rule_chosen_in_the_window_stops_and_says_why()
    {
        desk.Require();
        using Shown shown = Open(isPaused: true);
        Click(shown, "page Stop");
        Click(shown, "higher epochs in all");
        desk.Do("key", "space");
        Await(() => shown.Window.Commands.Message?.Text == "Epochs: 5 are done, 5 are allowed. Play goes on.", "the rule has stopped the training");
        Assert.Equal(5, shown.Trainer.Epoch);
    }

    [Fact]
    public void Every_control_of_the_editor_does_what_it_says()
    {
        desk.Require();
        using Shown shown = Open(isPaused: true);
        Require(shown, "page Network", Network);
        Require(shown, "page Data", Data);
        Require(shown, "page Train", Train);
        Require(shown, "page Stop", Stop);
        Require(shown, "page View", View);
        Require(shown, "page Paint", Paint);
        Click(shown, "page Run");
        Await(() => shown.Window.Page.Reachable.Any(control => control.Name == "reset"), "the first page is there again");
    }

    [Fact]
    public void The_training_goes_on_while_an_edit_is_compiled_and_layers_that_stay_keep_their_weights()
    {
        desk.Require();
        using Shown shown = Open(isPaused: false);
        Trainer before = shown.Trainer;
        Click(shown, "page Network");
        Click(shown, "next layer");
        long pressed = before.StepCount;
        Click(shown, "more units");
        Await(() => shown.Trainer != before, "the changed training is shown");
        Assert.True(before.StepCount > pressed, "No step was done meanwhile.");
        Await(() => shown.Trainer.StepCount > 0, "the changed training goes on");
        Assert.Equal([8, 9, 1], Units(shown));

        desk.Do("key", "space");
        StepsOnceHalted(shown.Trainer);
        Click(shown, "next activation");
        Trainer halted = shown.Trainer;
        Await(() => shown.Trainer != halted, "the next change is shown");
        Assert.Equal(0, StepsOnceHalted(shown.Trainer));
        Assert.Equal(halted.Network.Parameters[..16].ToArray(), shown.Trainer.Network.Parameters[..16].ToArray());
    }

    [Theory]
    [InlineData(1, "Thanh", "Thanh")]
    [InlineData(100, "Tanh", "give it fewer layers")]
    public void A_shape_that_cannot_be_compiled_is_explained_and_the_training_stays(int layers, string activation, string words)
    {
        desk.Require();
        using Shown shown = Open(isPaused: true);
        Trainer before = shown.Trainer;
        RecipeEditor editor = Editor(shown);
        DenseDeclaration right = editor.Recipe.Declaration!;
        shown.Ask(() =>
        {
            editor.ChangeShape(right with { Hidden = [.. Enumerable.Repeat(new DenseLayer(activation, 60), layers)] });
            return true;
        });
        Await(() => shown.Window.Commands.Message is { IsError: true }, "the error is said");
        Assert.Contains(words, shown.Window.Commands.Message!.Text, StringComparison.Ordinal);
        Await(() => right.Equals(editor.Recipe.Declaration), "the shape is as before");
        Assert.Same(before, shown.Trainer);
    }

    [Fact]
    public void Of_many_fast_edits_the_last_one_counts()
    {
        desk.Require();
        using Shown shown = Open(isPaused: true);
        Click(shown, "page Network");
        for (int i = 0; i < 5; i++)
            Click(shown, "more units");
        Await(() => Units(shown)[0] == 13, "the last shape is shown");
        Assert.Null(shown.Window.Commands.Message);
    }

    /// <summary>Turns to a page, and requires that each of its controls is driven.</summary>
    private void Require(Shown shown, string page, (string Name, Func<Shown, bool> HasHappened)[] effects)
    {
        HashSet<string> others = [.. Names(shown)];
        Click(shown, page);
        Await(() => Names(shown).Contains(effects[0].Name), $"{page} is there");
        Assert.Equal(effects.Select(effect => effect.Name).Order(), Names(shown).Except(others).Order());
        foreach ((string name, Func<Shown, bool> hasHappened) in effects)
        {
            Click(shown, name);
            Await(() => hasHappened(shown), $"{name} has done its work");
        }
    }

    /// <summary>The controls but for those that lie on the network: they come with each picture of another one.</summary>
    private static IEnumerable<string> Names(Shown shown) => shown.Window.Page.Reachable.Where(control => control is not ParameterHandle).Select(control => control.Name);

    private void Click(Shown shown, string name)
    {
        Await(() => shown.Window.Page.Reachable.Any(control => control.Name == name && control.IsEnabled), $"{name} can be worked");
        Control control = shown.Window.Page.Reachable.Single(control => control.Name == name);
        Assert.True(control.Area is { Width: >= 28, Height: >= 28 }, $"The target of {name} is {control.Area}.");
        desk.Do("mousemove", Pixel(control.Area.CenterX), Pixel(control.Area.CenterY), "click", "1");
    }

    private static Shown Open(bool isPaused)
    {
        var session = new Session(new(new(), new SpiralScene()));
        session.Trainer.StopRules.Clear();
        return new(new WindowTraining(session.Trainer, session.History, session.Listener()) { Editor = RecipeEditor.Of(session) }, new() { StartsPaused = isPaused });
    }

    private static RecipeEditor Editor(Shown shown) => (RecipeEditor)((TrainingAct)shown.Window.Act).Editor!;

    private static int[] Units(Shown shown) => [.. shown.Trainer.Network.Info.Layers.Select(layer => layer.OutputShape[0])];

    /// <summary>Paints a stroke that begins at a share of the plane.</summary>
    private void Stroke(Area plane, float right, float down)
    {
        (float x, float y) = (plane.X + right * plane.Width, plane.Y + down * plane.Height);
        desk.Do("mousemove", Pixel(x), Pixel(y), "mousedown", "1");
        for (int step = 1; step <= 4; step++)
            desk.Do("mousemove", Pixel(x + 15 * step), Pixel(y));
        desk.Do("mouseup", "1");
    }

    private static string[] Features(Shown shown) => [.. ((Dataset)shown.Trainer.Data).FeatureNames];

    private static PlaneView Plane(Shown shown) => ((TrainingAct)shown.Window.Act).Feed.Latest!.Plane!;

    private static string Pixel(float place) => ((int)place).ToString(CultureInfo.InvariantCulture);
}
