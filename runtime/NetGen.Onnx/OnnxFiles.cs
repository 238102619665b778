using Google.Protobuf;

namespace NetGen;

/// <summary>
/// Networks as ONNX files (opset 17): what <see cref="INetwork.Predict"/> computes, for ONNX Runtime and whatever else reads the format. The input is called "inputs",
/// [samples × the input's shape], and the output "outputs", [samples × the output's shape]; one file serves any number of samples.
/// Dropout, which does nothing in inference, and the loss are not part of it.
/// </summary>
public static class OnnxFiles
{
    /// <summary>Writes the network to a file, aside first, then renamed, so that an older file is replaced wholly or not at all.</summary>
    /// <exception cref="NotSupportedException">The network was not written by the build, so that nothing says what it computes.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveOnnx(this INetwork network, string path) => AtomicFile.Write(path, network.SaveOnnx);

    /// <summary>Writes the network to a stream, which stays open.</summary>
    /// <exception cref="NotSupportedException">The network was not written by the build, so that nothing says what it computes.</exception>
    public static void SaveOnnx(this INetwork network, Stream stream) => OnnxModel.Of(network).WriteTo(stream);

    /// <summary>The network as the bytes of a file.</summary>
    /// <exception cref="NotSupportedException">The network was not written by the build, so that nothing says what it computes.</exception>
    public static byte[] SaveOnnx(this INetwork network) => OnnxModel.Of(network).ToByteArray();
}
