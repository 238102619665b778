using NetGen.Playground;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

[Network]
[Input(1, 4, 4)]
[Conv2D<ReLU>(2, 3)]
[Flatten]
[Dense(2)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class SmallPictures;

/// <summary>Hidden layers that the user has chosen go along to other scenes.</summary>
[Collection("windows")]
public sealed class EditedLayersTests(Desk desk)
{
    [Fact]
    public void Another_scene_of_dense_layers_has_them_too_until_its_own_are_asked_for()
    {
        desk.Require();
        var session = new Session(new(new(), new SpiralScene()));
        WindowTraining Begin(Scene scene, int data, ulong seed)
        {
            session.Begin(scene, data, seed);
            return session.ToWindow();
        }

        using var shown = new Shown(session.ToWindow(), new() { StartsPaused = true, Scenes = WindowScenes.Of([new SpiralScene(), new RingsScene()], Begin) });
        desk.Click(shown, "page Network");
        desk.Click(shown, "more units");
        Await(() => Units(shown) is [9, 8, 1], "the first layer is wider");
        desk.Do("mousemove", "640", "300", "key", "Next");
        Await(() => Units(shown) is [9, 8, 3], "it is in the next scene too");
        desk.Click(shown, "page Network");
        desk.Click(shown, "own layers");
        Await(() => Units(shown) is [12, 8, 3], "the scene has its own again");
        desk.Do("mousemove", "640", "300", "key", "Prior");
        Await(() => Units(shown) is [8, 8, 1], "and so has the one before");
    }

    [Fact]
    public void Where_layers_are_not_dense_it_is_said_that_they_stay_behind()
    {
        var session = new Session(new(new(), new SpiralScene())) { EditedLayers = [new("ReLU", 5)] };
        session.Begin(new PictureScene(), 0, 1);
        Assert.Contains("small pictures has layers that are not dense", session.ToWindow().Note!.Text, StringComparison.Ordinal);
        session.Begin(new SpiralScene(), 0, 1);
        WindowTraining spiral = session.ToWindow();
        Assert.Null(spiral.Note);
        Assert.Equal(5, ((RecipeEditor)spiral.Editor!).Recipe.Declaration!.Hidden.Single().Units);
    }

    private static int[] Units(Shown shown) => [.. shown.Trainer.Network.Info.Layers.Select(layer => layer.OutputShape[0])];

    private sealed class PictureScene : Scene
    {
        public override string Name => "small pictures";

        public override string Summary => "two pictures";

        public override int MostEpochs => 1;

        public override Trainer Prepare(ulong seed, string folder, int data = 0)
        {
            Dataset pictures = new(new float[32], [1, 0, 0, 1], 16, 2) { FeatureShape = [1, 4, 4] };
            return new(new SmallPictures(seed), pictures, new Adam(0.01)) { Test = pictures };
        }
    }
}
