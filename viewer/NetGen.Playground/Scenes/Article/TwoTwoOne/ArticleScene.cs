using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The article's own network of six weights: what the hidden layer does to the plane, and the loss over any two weights.</summary>
internal sealed class ArticleScene : Demonstration
{
    private const int MostSteps = 1000;

    /// <summary>Below this height the diagram and the loss give their room to the planes.</summary>
    private const float SmallestWithDiagram = 480;

    private static readonly string[] Names = ["w₁₁", "w₁₂", "w₂₁", "w₂₂", "v₁", "v₂"];

    private readonly ArticlePictures _pictures = new(Names);
    private ArticleModel? _model;
    private double _rate = 0.5;
    private (int Across, int Up) _shown = (0, 4);

    public ArticleScene()
    {
        Controls =
        [
            .. Names.Select((name, i) => new Slider(name, () => Model[i], value => Model[i] = value, -ArticleModel.Reach, ArticleModel.Reach) { Text = value => Text(value, "0.00") }),
            Choice.Of("loss across", Names, () => _shown.Across, choice => Show(choice, _shown.Up)),
            Choice.Of("loss upwards", Names, () => _shown.Up, choice => Show(_shown.Across, choice)),
            new Slider("learning rate", () => _rate, rate => Model.LearningRate = _rate = rate, 0.01, 20) { IsLogarithmic = true },
        ];
        Handles = [new("weights", () => (Model[_shown.Across], Model[_shown.Up]), Move)];
    }

    /// <inheritdoc/>
    public override string Name => "article";

    /// <inheritdoc/>
    public override string Title => "Six weights";

    /// <inheritdoc/>
    public override string Summary => "the article's network, 2-2-1 without biases: how it warps the plane, and its loss over any two weights";

    /// <inheritdoc/>
    public override string Notice => "Without biases both hidden lines pass through the origin, whatever the weights are; the hidden layer folds the plane along them, so that one straight line can part the classes.";

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Handle> Handles { get; }

    /// <inheritdoc/>
    public override int StepsOfPicture => 60;

    private ArticleModel Model => _model!;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _model = new(_rate, seed);
        _model.Show(_shown.Across, _shown.Up);
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        if (Model.Losses.Length >= MostSteps)
            return false;
        Model.Step();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        bool hasDiagram = area.Height >= SmallestWithDiagram;
        (Area upper, Area lower) = area.Down(hasDiagram ? 0.66f : 1);
        (Area plane, Area rest) = upper.Across(1f / 3);
        (Area hidden, Area loss) = rest.Across(0.5f);
        ArticlePictures.DrawPlane(list, plane, Model, theme);
        _pictures.DrawHidden(list, hidden, Model, theme);
        _pictures.DrawSurface(list, loss, Model, Handles[0], theme);
        if (!hasDiagram)
            return;
        (Area diagram, Area steps) = lower.Across(0.55f);
        _pictures.DrawNetwork(list, diagram, Model, theme);
        _pictures.DrawLoss(list, steps, Model, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        for (int i = 0; i < Names.Length; i++)
            text.WriteLine($"{Names[i],-24} {Text(Model[i])}");
        text.WriteLine($"{"learning rate",-24} {Text(_rate)}");
        text.WriteLine($"{"loss shown over",-24} {Names[_shown.Across]}, {Names[_shown.Up]}: {Numbers.Loss(Model.SurfaceRange.Least)} to {Numbers.Loss(Model.SurfaceRange.Most)}");
        text.WriteLine($"{"loss",-24} {Numbers.Loss(Model.Loss)}");
    }

    private void Show(int across, int up)
    {
        _shown = (across, up);
        Model.Show(across, up);
    }

    private void Move(double across, double up)
    {
        Model[_shown.Across] = across;
        if (_shown.Up != _shown.Across)
            Model[_shown.Up] = up;
    }
}
