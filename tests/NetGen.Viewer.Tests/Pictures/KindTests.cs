using SkiaSharp;

namespace NetGen.Tests;

/// <summary>Every kind of network has its picture, and the picture tells the truth.</summary>
public class KindTests
{
    [Theory]
    [InlineData("spiral", "decision boundary")]
    [InlineData("regression over the plane", "output over the plane")]
    [InlineData("rings", "decision boundary")]
    [InlineData("three arms", "decision boundary")]
    [InlineData("eight classes in the plane", "decision boundary")]
    [InlineData("a plane of its own scales", "decision boundary over age (to the right) and height (upwards)")]
    [InlineData("classes of their own scales", "decision boundary over age (to the right) and height (upwards)")]
    [InlineData("ten layers", "decision boundary")]
    [InlineData("curve", "output over x")]
    [InlineData("one input, a question", "output over input")]
    [InlineData("one input, classes", "output over input")]
    [InlineData("iris", "true class (rows) against prediction (columns)")]
    [InlineData("digits", "true class (rows) against prediction (columns)")]
    [InlineData("twenty-six classes", "true class (rows) against prediction (columns)")]
    [InlineData("table", "predicted (upwards) against true (to the right)")]
    [InlineData("two values", "predicted (upwards) against true (to the right)")]
    [InlineData("four questions", "share of right answers")]
    [InlineData("a replay buffer", "answers")]
    public void Every_kind_of_network_has_its_picture(string kind, string heading)
    {
        TrainingSnapshot snapshot = Kinds.Snapshot(kind);
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        new Picture().Draw(list, snapshot, Theme.Dark, 1280, 800);
        Area answers = new PictureLayout(1280, 800).Answers;
        Assert.Equal(heading, list.Commands.First(command => command.Kind == DrawKind.Text && answers.Contains(command.Area)).Text);

        foreach (Theme theme in (Theme[])[Theme.Dark, Theme.Light])
        {
            using SKBitmap picture = SKBitmap.Decode(Viewer.Paint(snapshot, new() { Theme = theme }, (fonts, _) => new SkiaOffscreen(fonts)));
            GlPicture.Keep(picture, $"kind-{kind}-{theme.Name}");
        }
    }

    [Fact]
    public void The_curve_is_what_the_network_predicts()
    {
        Trainer trainer = Kinds.Trainer("curve");
        trainer.RunEpochs(20, TestContext.Current.CancellationToken);
        var view = (CurveView)new SnapshotTaker(trainer).Take(16, null, null).Answers!;
        var predicted = new float[1];
        for (int i = 0; i < view.Outputs[0].Length; i++)
        {
            trainer.Network.Predict([view.Left + (view.Right - view.Left) * i / (view.Outputs[0].Length - 1)], predicted);
            Assert.Equal(predicted[0], view.Outputs[0][i], 1e-6f);
        }
    }

    [Fact]
    public void In_a_plane_of_several_classes_each_pixel_has_the_colour_of_the_class_that_wins()
    {
        Trainer trainer = Kinds.Trainer("rings");
        trainer.RunEpochs(30, TestContext.Current.CancellationToken);
        Area square = PlanePanel.Square(new PictureLayout(1280, 800).Answers);
        TrainingSnapshot snapshot = new SnapshotTaker(trainer).Take((int)square.Width, null, null);
        var view = (ClassPlaneView)snapshot.Answers!;
        using SKBitmap picture = SKBitmap.Decode(Viewer.Paint(snapshot with { Answers = view with { Train = [], Test = [] } }, new(), (fonts, _) => new SkiaOffscreen(fonts)));
        var random = new SeededRandom(2);
        var logits = new float[3];
        int told = 0;
        for (int i = 0; i < 200; i++)
        {
            int column = 8 + random.Next((int)square.Width - 16), row = 8 + random.Next((int)square.Height - 16);
            trainer.Network.Predict([view.Range.X.At((column + 0.5f) / square.Width), view.Range.Y.At(1 - (row + 0.5f) / square.Height)], logits);
            int winner = Array.IndexOf(logits, logits.Max());

            // On the borders lines are drawn.
            if (view.Margins[winner][column, row] < 0.7f)
                continue;
            told++;
            SKColor seen = picture.GetPixel((int)square.X + column, (int)square.Y + row);
            Color expected = Theme.Dark.Page.Towards(Theme.Classes[winner], ClassMarks.ScaleOf(winner).At(view.Margins[winner][column, row]).A / 255f);
            Assert.True(Math.Abs(seen.Red - expected.R) <= 2 && Math.Abs(seen.Green - expected.G) <= 2 && Math.Abs(seen.Blue - expected.B) <= 2, $"{seen} is not {expected} at {column}, {row}.");
        }

        Assert.True(told > 100, $"Only {told} of 200 pixels lie within a class.");
    }

    [Fact]
    public void Predicted_against_true_shows_each_sample_as_the_network_answers_it()
    {
        Trainer trainer = Kinds.Trainer("two values");
        var view = (ScatterView)new SnapshotTaker(trainer).Take(16, null, null).Answers!;
        var predicted = new float[2];
        for (int i = 0; i < trainer.Test!.Count; i++)
        {
            trainer.Network.Predict(trainer.Test.Feature(i), predicted);
            for (int output = 0; output < 2; output++)
                Assert.Equal(new(trainer.Test.Target(i)[output], predicted[output], output), view.Test[2 * i + output]);
        }

        Assert.True(view.Explained < 0.3, $"An untrained network explains {view.Explained} of noise.");
    }

    [Fact]
    public void Questions_are_right_as_often_as_the_evaluation_says()
    {
        Trainer trainer = Kinds.Trainer("four questions");
        trainer.RunEpochs(5, TestContext.Current.CancellationToken);
        TrainingSnapshot snapshot = new SnapshotTaker(trainer).Take(16, null, null);
        Assert.Equal(snapshot.Judged!.Accuracy!.Value, ((QuestionsView)snapshot.Answers!).Right.Average(), 1e-9);
    }

    [Theory]
    [InlineData("digits", "8 of 32 ReLU")]
    [InlineData("two values", "11 of 70 ReLU")]
    public void A_wide_layer_says_how_much_of_it_is_shown(string kind, string remark)
    {
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        new Picture().Draw(list, Kinds.Snapshot(kind), Theme.Light, 1280, 800);
        Assert.Contains(list.Commands, command => command.Text == remark);
    }
}
