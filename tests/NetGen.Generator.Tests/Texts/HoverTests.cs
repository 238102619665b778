using System.Xml.Linq;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Texts;

/// <summary>What an editor shows where one points at the class: the user's own words, if there are any, else NetGen's, and the layers.</summary>
public class HoverTests
{
    [Fact]
    public void The_layers_stand_in_a_table_below_the_users_words()
    {
        var shown = Documentation("""
            /// <summary>Cats from dogs.</summary>
            [Network, Input(3, 32, 32), Conv2D<ReLU>(32, 3, Padding = Padding.Same), MaxPool2D(2), Flatten, Dropout(0.5), Dense<ReLU>(128), Dense(2), Loss<SoftmaxCrossEntropy>]
            public partial class Net;
            """);
        Assert.Equal(["Cats from dogs.", "Net: 3×32×32 to 2 in 6 layers, SoftmaxCrossEntropy, 1,049,858 parameters."], shown.Elements("summary").Select(summary => summary.Value));
        Assert.Equal(
            """

            layer        shape                activation  parameters  range            multiply-adds  code form
            conv2d 0     3×32×32 → 32×32×32   ReLU               896  0…895                  884,736  SampleLanes
            maxpool2d 1  32×32×32 → 32×16×16  –                    –  –                       32,768  SampleLanes
            flatten 2    32×16×16 → 8192      –                    –  –                            –  –
            dropout 3    8192 → 8192          –                    –  –                            –  SampleLanes
            dense 4      8192 → 128           ReLU         1,048,704  896…1049599          1,048,576  RegisterTiles
            dense 5      128 → 2              Identity           258  1049600…1049857            256  SampleLanes
            in all                                         1,049,858                       1,966,336

            """,
            string.Join('\n', Assert.Single(shown.Elements("remarks")).Element("code")!.Value.Split('\n').Select(line => line.Trim())).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Without_words_of_the_users_the_network_is_told_in_a_line() =>
        Assert.Equal("Net: 2-8-8-1, BinaryCrossEntropy, 105 parameters.", Documentation(Sources.Net("[Input(2)][Dense<Tanh>(8)][Dense<Tanh>(8)][Dense<Sigmoid>(1)][Loss<BinaryCrossEntropy>]")).Element("summary")!.Value);

    private static XElement Documentation(string network) =>
        XElement.Parse(Project.Compile(network).IsRight().Compilation.GetTypeByMetadataName("Net")!.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!, LoadOptions.PreserveWhitespace);
}
