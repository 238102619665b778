using NetGen;

var (train, test) = Datasets.Spiral(samples: 625, noise: 0.1f, seed: 1).Split(0.2, seed: 1);
var network = new Spiral(seed: 1);
var trainer = new Trainer(network, train, new Adam(learningRate: 0.01))
{
    Test = test,
    BatchSize = 10,
    Seed = 1,
    StopRules = { new AccuracyAtLeast(0.99) },
};

#if (viewer)
// Trains while it draws; closing the window goes on here.
Viewer.Show(trainer);
#else
Console.WriteLine(trainer.RunEpochs(1000));
#endif
Console.WriteLine($"{trainer.Evaluate(test).Accuracy:P1} of the test points are right after {trainer.Epoch} epochs.");

network.Save("spiral.safetensors");
