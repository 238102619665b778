using System.Runtime.InteropServices;
using NetGen;
using NetGen.AotSmoke;

// Trains exclusive-or, prints the parameters' bits, and says by the exit code whether it is solved: the same under the just-in-time compiler and NativeAOT.
float[] inputs = [0, 0, 0, 1, 1, 0, 1, 1];
float[] targets = [0, 1, 1, 0];
var network = new ExclusiveOr(seed: 1);
var trainer = new Trainer(network, new Dataset(inputs, targets, featureSize: 2, targetSize: 1), new Adam(learningRate: 0.05)) { BatchSize = 4, Seed = 1 };
trainer.RunEpochs(400);

float[] outputs = new float[targets.Length];
network.Predict(inputs, outputs);
Console.WriteLine(Convert.ToHexString(MemoryMarshal.AsBytes(network.Parameters)));
return outputs.Zip(targets).All(pair => MathF.Round(pair.First) == pair.Second) ? 0 : 1;
