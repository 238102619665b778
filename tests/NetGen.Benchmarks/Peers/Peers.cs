namespace NetGen.Benchmarks;

/// <summary>All peers, in the order of the table's columns.</summary>
internal static class Peers
{
    public static IReadOnlyList<IPeer> All() =>
    [
        NativePeer.PlainC(),
        NativePeer.Libxsmm(),
        NativePeer.OneDnn(),
        new OnnxPeer(),
#if TORCHSHARP
        new TorchPeer(),
#else
        new AbsentPeer("TorchSharp", "not built in; -p:TorchSharp=true after dotnet run downloads it, several hundred megabytes"),
#endif
    ];
}
