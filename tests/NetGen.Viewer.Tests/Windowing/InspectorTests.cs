using System.Globalization;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>Units and weights of the drawn network, read and changed with a real mouse and real keys.</summary>
[Collection("windows")]
public sealed class InspectorTests(Desk desk)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_bias_and_a_weight_are_read_and_changed_in_place_while_the_training_halts_or_goes_on(bool isPaused)
    {
        desk.Require();
        using var shown = new Shown(Shown.Endless(), new() { StartsPaused = isPaused });
        Trainer trainer = shown.Trainer;

        // Too small to be learned away meanwhile where the training goes on, so what is looked for is the jump.
        ParameterHandle unit = Handle(shown, "unit 3 of layer 1");
        Assert.Equal(18, unit.Parameter);
        Enter(shown, unit.Area.CenterX, unit.Area.CenterY, "7500");
        Await(() => Exported(trainer)[18] > 7000, "the bias is changed");

        (ParameterHandle from, ParameterHandle to) = (Handle(shown, "input 2"), Handle(shown, "unit 5 of layer 1"));
        Enter(shown, from.Area.Right + 1, from.Area.CenterY + (to.Area.CenterY - from.Area.CenterY) / (to.Area.X - from.Area.Right), "");
        ParameterHandle links = Handle(shown, "weights of layer 1");
        Await(() => links.IsFocused && links.Parameter != null, "a link is pointed at");
        int place = links.Parameter!.Value;
        Assert.InRange(place, 0, 15);
        Assert.Equal(1, place % 2);
        desk.Do("type", "--delay", "20", "--", "-8500");
        desk.Do("key", "Return");
        Await(() => Exported(trainer)[place] < -8000, "the weight is changed");
        Assert.Equal(isPaused, StepCountStays(trainer));
    }

    [Fact]
    public void A_pointed_unit_tells_its_name_and_its_map_in_large_and_what_is_no_number_is_said()
    {
        desk.Require();
        using var shown = new Shown(Shown.Endless(), new() { StartsPaused = true });
        float[] before = Exported(shown.Trainer);
        ParameterHandle unit = Handle(shown, "unit 1 of layer 2");
        desk.Do("mousemove", Pixel(unit.Area.CenterX), Pixel(unit.Area.CenterY));
        Await(() => shown.Ask(() => unit.IsHovered), "the unit is pointed at");
        Enter(shown, unit.Area.CenterX, unit.Area.CenterY, "1-2");
        Await(() => unit.Error != null, "the error is said");
        Assert.Equal("'1-2' is no number.", unit.Error);
        desk.Do("key", "Escape");
        Await(() => !unit.IsFocused, "the focus is gone");
        Assert.Equal(before, Exported(shown.Trainer));
    }

    [Fact]
    public void The_card_stays_in_its_panel_and_can_be_read_on_every_page()
    {
        using var fonts = new SkiaFonts();
        var list = new DrawList(fonts);
        TrainingSnapshot snapshot = Trainings.Snapshot(Trainings.Spiral(20));
        foreach ((int width, int height) in ((int, int)[])[(800, 500), (1280, 800), (3840, 2160)])
        {
            foreach (Theme theme in (Theme[])[Theme.Dark, Theme.Light])
            {
                var layout = new PictureLayout(width, height);
                var picture = new Picture();
                var inspector = new NetworkInspector((_, _) => { });
                list.Clear();
                picture.Draw(list, snapshot, theme, layout);
                inspector.Draw(list, picture.Columns, layout.Network, snapshot, theme);
                foreach (ParameterHandle handle in inspector.Handles)
                {
                    list.Clear();
                    handle.Point(handle.Area.X + 1, handle.Area.CenterY);
                    handle.IsFocused = true;
                    picture.Draw(list, snapshot, theme, layout);
                    inspector.Draw(list, picture.Columns, layout.Network, snapshot, theme);
                    handle.IsFocused = false;
                    Legibility.Require(list, [.. layout.Areas], theme.Page, 1, $"{handle.Name}, {width} × {height}, {theme.Name}");
                }
            }
        }
    }

    private static ParameterHandle Handle(Shown shown, string name)
    {
        Await(() => shown.Window.Page.Reachable.Any(control => control.Name == name), $"{name} is there");
        return (ParameterHandle)shown.Window.Page.Reachable.Single(control => control.Name == name);
    }

    private void Enter(Shown shown, float x, float y, string typed)
    {
        desk.Do("mousemove", Pixel(x), Pixel(y), "click", "1");
        Await(() => shown.Window.Page.Reachable.Any(control => control is ParameterHandle { IsFocused: true }), "the field is there");
        if (typed.Length > 0)
            desk.Do("type", "--delay", "20", "--", typed);
        if (typed.Length > 0)
            desk.Do("key", "Return");
    }

    private static bool StepCountStays(Trainer trainer)
    {
        long before = trainer.StepCount;
        Thread.Sleep(200);
        return trainer.StepCount == before;
    }

    /// <summary>The parameters as after the last whole step, in PyTorch's order.</summary>
    private static float[] Exported(Trainer trainer)
    {
        INetwork copy = trainer.Network.Clone();
        trainer.CopyTo(copy);
        var parameters = new float[copy.ParameterCount];
        copy.ExportParameters(parameters);
        return parameters;
    }

    private static string Pixel(float place) => ((int)MathF.Round(place)).ToString(CultureInfo.InvariantCulture);
}
