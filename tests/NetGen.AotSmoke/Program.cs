using System.Runtime.InteropServices;
using NetGen;
using NetGen.AotSmoke;

// Trains two networks, prints a hash of the bits of their parameters, and says by the exit code whether they are right: the same under the just-in-time compiler and NativeAOT.
return Learns(new ExclusiveOr(seed: 1), ExclusiveOr.Table()) & Learns(new Stripes(seed: 1), Stripes.Pictures()) ? 0 : 1;

static bool Learns(INetwork network, Dataset data)
{
    var trainer = new Trainer(network, data, new Adam(learningRate: 0.05)) { BatchSize = 4, Seed = 1 };
    trainer.RunEpochs(400);
    Console.WriteLine($"{network.Info.Name} {Hash(network.Parameters):x16}");
    return trainer.Evaluate(data).Accuracy == 1;
}

// FNV-1a, 64 bits; the class library's hashes bring OpenSSL into a native program.
static ulong Hash(ReadOnlySpan<float> parameters)
{
    ulong hash = 0xcbf29ce484222325;
    foreach (byte part in MemoryMarshal.AsBytes(parameters))
        hash = unchecked((hash ^ part) * 0x100000001b3);
    return hash;
}
