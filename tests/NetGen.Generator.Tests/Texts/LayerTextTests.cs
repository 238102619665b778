using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Texts;

/// <summary>What is generated for pictures stays of a size that compilers and people can work with.</summary>
public class LayerTextTests
{
    private const string LeNet = "[Input(1, 28, 28)][Conv2D<ReLU>(8, 5)][MaxPool2D(2)][Conv2D<ReLU>(16, 5)][MaxPool2D(2)][Flatten][Dense(10)][Loss<SoftmaxCrossEntropy>]";

    private const string CatsAndDogs = """
        [Input(3, 32, 32)][Conv2D<ReLU>(16, 3, Padding = Padding.Same)][MaxPool2D(2)][Conv2D<ReLU>(32, 3, Padding = Padding.Same)][MaxPool2D(2)]
        [Conv2D<ReLU>(64, 3, Padding = Padding.Same)][MaxPool2D(2)][Flatten][Dropout(0.5)][Dense<ReLU>(64)][Dense(2)][Loss<SoftmaxCrossEntropy>]
        """;

    private const string Strided = "[Input(7, 31, 29)][Conv2D<GELU>(13, 7, Stride = 4, Zeros = 3)][LayerNorm<Mish>][AveragePool2D(8, 4)][Conv2D(5, 1, 2)][Flatten][Dense(1)][Loss<Huber>]";

    [Theory]
    [InlineData(LeNet, 200_000)]
    [InlineData(CatsAndDogs, 320_000)]
    [InlineData(Strided, 600_000)]
    public void Text_and_methods_are_of_a_moderate_size(string network, int mostCharacters)
    {
        var compiled = Project.Compile(Sources.Net(network), Sources.Uses()).IsRight();
        Assert.InRange(compiled.Text.Length, 1, mostCharacters);

        // The just-in-time compiler optimises no method of more than 60,000 bytes of intermediate language or 20,000 instructions; one takes at least a byte.
        using var image = new PEReader(new MemoryStream(compiled.Emit()));
        var reader = image.GetMetadataReader();
        int longest = reader.MethodDefinitions.Select(method => reader.GetMethodDefinition(method).RelativeVirtualAddress)
            .Where(address => address != 0).Max(address => image.GetMethodBody(address).GetILBytes()!.Length);
        Assert.InRange(longest, 1, 20_000);
    }
}
