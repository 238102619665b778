namespace NetGen;

/// <summary>
/// The content of a safetensors file: named tensors and text about them. The format is eight bytes with the header's length (little-endian), the header as JSON, and the numbers, without a gap
/// (github.com/huggingface/safetensors).
/// </summary>
public sealed partial class SafeTensors
{
    private const int LengthSize = sizeof(ulong);
    private readonly string _source;

    private SafeTensors(string source, IReadOnlyList<Tensor> tensors, IReadOnlyDictionary<string, string> metadata) =>
        (_source, Tensors, Metadata) = (source, tensors, metadata);

    /// <summary>The tensors in the order of their data.</summary>
    public IReadOnlyList<Tensor> Tensors { get; }

    /// <summary>Text by name.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>The tensor of this name.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public Tensor this[string name] => Find(name)
        ?? throw new InvalidDataException($"{_source} has no tensor '{name}'{NearestName.Suggestion(name, Tensors.Select(tensor => tensor.Name))}.");

    /// <summary>The tensor of this name, or null.</summary>
    public Tensor? Find(string name) => Tensors.FirstOrDefault(tensor => tensor.Name == name);
}
