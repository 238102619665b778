namespace NetGen;

/// <summary>
/// Weights to and from safetensors files, which PyTorch's Sequential of the same layers and activations reads and writes too: <c>load_state_dict(load_file(path))</c>. Loading is strict by name and shape, and changes nothing
/// unless the whole file is right. A trainer's whole checkpoint may be loaded as well: its weights are taken.
/// </summary>
public static class NetworkFiles
{
    /// <summary>Writes the weights to a file, aside first, then renamed, so that an older file is replaced wholly or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(this INetwork network, string path) => AtomicFile.Write(path, network.Save);

    /// <summary>Writes the weights to a stream, which stays open.</summary>
    public static void Save(this INetwork network, Stream stream) => SafeTensors.Write(stream, WeightTensors.Of(network));

    /// <summary>The weights as the bytes of a file.</summary>
    public static byte[] Save(this INetwork network)
    {
        using MemoryStream stream = new();
        network.Save(stream);
        return stream.ToArray();
    }

    /// <summary>Reads the weights from a file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or of another network: the message names the tensor. The network is as it was.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static void Load(this INetwork network, string path)
    {
        using FileStream file = File.OpenRead(path);
        network.Load(SafeTensors.Read(file, path), path);
    }

    /// <summary>Reads the weights from a stream to its end; it stays open.</summary>
    /// <exception cref="InvalidDataException">The content is damaged, or of another network: the message names the tensor. The network is as it was.</exception>
    public static void Load(this INetwork network, Stream stream) => network.Load(SafeTensors.Read(stream, "The stream"), "The stream");

    /// <summary>Reads the weights from the bytes of a file.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged, or of another network: the message names the tensor. The network is as it was.</exception>
    public static void Load(this INetwork network, ReadOnlySpan<byte> bytes) => network.Load(SafeTensors.Read(bytes.ToArray(), "The file in memory"), "The file in memory");

    private static void Load(this INetwork network, SafeTensors file, string source) => network.ImportParameters(WeightTensors.Read(network, file, source));
}
