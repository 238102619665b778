namespace NetGen.Playground;

/// <summary>Four measures of a flower in, a logit for each species out.</summary>
[Network]
[Input(4)]
[Dense<Tanh>(8)]
[Dense(3)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class Iris;

/// <summary>Fisher's 150 irises (see Data/NOTICE.txt), a third of them held back.</summary>
internal sealed class IrisScene : Scene
{
    public override string Name => "iris";

    public override string Summary => "150 irises by four measures, a table, 4-8-3";

    public override int MostEpochs => 60;

    public override Trainer Prepare(ulong seed, string folder, int data = 0)
    {
        Dataset flowers = Dataset.FromCsv(Path.Combine(AppContext.BaseDirectory, "Data", "iris.csv"), target: "class", classes: true);
        (Dataset train, Dataset test) = flowers.Split(1.0 / 3, seed);
        Standardizer standardizer = Standardizer.Fit(train);
        return new(new Iris(seed), standardizer.Apply(train), new Adam(learningRate: 0.01)) { Test = standardizer.Apply(test), BatchSize = 10, Seed = seed };
    }
}
