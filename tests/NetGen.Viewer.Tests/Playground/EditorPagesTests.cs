using NetGen.Playground;

namespace NetGen.Tests;

public class EditorPagesTests
{
    /// <summary>As wide as the controls' panel within its frame.</summary>
    private const float Width = 224;

    [Fact]
    public void Every_text_of_the_pages_can_be_read()
    {
        using var page = new PageWithoutWindow();
        RecipeEditor editor = EditorOf(new SpiralScene());
        Widget controls = editor.ControlsWith(page.Commands);
        controls.Arrange(new(16, 16, Width, controls.NaturalHeight));
        Area panel = controls.Area.Inset(-PanelFrame.Padding);
        var motion = new Motion(TimeProvider.System) { IsReduced = true };
        foreach (string caption in (string[])["Network", "Data", "Train", "Stop", "View", "Paint", "Run"])
        {
            controls.Controls.OfType<Button>().Single(button => button.Name == "page " + caption).Press();
            foreach (Theme theme in (Theme[])[Theme.Dark, Theme.Light])
            {
                page.List.Clear();
                page.List.Rectangle(panel, theme.Panel);
                motion.BeginFrame();
                controls.Draw(page.List, theme, motion);
                Legibility.Require(page.List, [panel], theme.Page, 1, $"{caption}, {theme.Name}");
            }
        }
    }

    [Fact]
    public void A_network_of_other_layers_than_dense_ones_keeps_its_shape_and_its_data_can_be_changed() =>
        Assert.Equal(["Data", "Train", "Stop", "File"], EditorOf(new DigitsScene(), new NormalizedDigits(1)).Pages.Select(page => page.Caption));

    [Fact]
    public void A_scheduled_training_and_one_on_a_replay_buffer_are_not_edited()
    {
        Trainer scheduled = new SpiralScene().Prepare(1, "");
        scheduled.Schedule = new CosineDecay(0.1, 100);
        Assert.Null(Recipe.Of(scheduled, null));
        Assert.Null(Recipe.Of(Kinds.Trainer("a replay buffer"), null));
    }

    [Fact]
    public void A_recipe_that_nobody_changed_makes_the_same_training_again()
    {
        Trainer first = new SpiralScene().Prepare(3, "");
        NoisyPoints points = new SpiralScene().Points(0);
        Trainer again = Ingredients.Of(first, points).Make(Recipe.Of(first, points)!, 3).Trainer;
        first.StopRules.Clear();
        for (int i = 0; i < 20; i++)
            Assert.Equal(first.Step(), again.Step());
        Assert.Equal(first.Network.Parameters, again.Network.Parameters);
    }

    private static RecipeEditor EditorOf(Scene scene, INetwork? network = null)
    {
        var session = new Session(new(new(), scene));
        Trainer trainer = session.Trainer;
        Trainer edited = network == null ? trainer : new(network, trainer.Data, new Adam(0.01)) { Test = trainer.Test };
        return new(session, Recipe.Of(edited, scene.Points(0))!, Ingredients.Of(edited, scene.Points(0)));
    }
}

[Network, Input(64), Dense<ReLU>(8), LayerNorm, Dense(10), Loss<SoftmaxCrossEntropy>]
internal sealed partial class NormalizedDigits;
