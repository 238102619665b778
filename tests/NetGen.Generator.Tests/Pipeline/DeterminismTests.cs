using System.Globalization;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Pipeline;

/// <summary>The same declaration gives the same text and the same assembly, wherever and however often it is built.</summary>
public class DeterminismTests
{
    private const string Network = """
        [Network][Input(1200)]
        [Dense<SELU>(11, L1 = 0.000125, L2 = 1e-7, Init = Init.LeCunNormal)][Dense<Own>(3, Bias = false)][Dense<GELUTanh>(2)]
        [Loss<OwnLoss>]
        public partial class Net;
        [ActivationFormula("x < -1.5 ? -1e-3 * x : 2.5e10 * x - 1234567.5")] public struct Own : IActivation;
        [LossFormula("abs(y - t) * 1e-5 - 0.1")] public struct OwnLoss : ILoss;
        """;

    [Fact]
    public void A_hostile_culture_changes_no_byte()
    {
        string expected = Project.Compile(Network).IsRight().Text;
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Hostile();
        try
        {
            Assert.Equal("\u2212" + "1\u00b75", (-1.5).ToString(CultureInfo.CurrentCulture));
            var compiled = Project.Compile(Network);
            Assert.Equal(expected, compiled.Text);
            Assert.Equal(
                "The number of units of dense 0 is -1; write a whole number from 1 to 65536",
                Assert.Single(Project.Compile(Sources.Net("[Input(2)][Dense(-1)][Loss<Huber>]")).Said).Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Two_builds_give_the_same_text_and_the_same_assembly()
    {
        var (one, two) = (Project.Compile(Network).IsRight(), Project.Compile(Network).IsRight());
        Assert.Equal(one.Text, two.Text);
        Assert.True(one.Emit().AsSpan().SequenceEqual(two.Emit()));
    }

    [Fact]
    public void The_order_of_files_and_their_line_ends_change_nothing()
    {
        const string first = "[Network][Input(2)][Dense<Tanh>(3,\n L1 = 1)][Dense(1)][Loss<Huber>] public partial class First;";
        const string second = "[Network][Input(2)][Dense(1)][Loss<Huber>] public partial class Second;";
        var texts = Project.Compile(first, second).IsRight().Texts;
        Assert.Equal(texts.OrderBy(text => text.Key), Project.Compile(second, first).Texts.OrderBy(text => text.Key));
        Assert.Equal(texts["First.g.cs"], Project.Compile(first.Replace("\n", "\r\n", StringComparison.Ordinal)).Text);
        Assert.DoesNotContain(texts.Values, text => text.Contains('\r', StringComparison.Ordinal));
    }

    /// <summary>A culture in which every sign of a number is another than the one that C# reads.</summary>
    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("ar-EG").Clone();
        culture.NumberFormat.NumberDecimalSeparator = "\u00b7";
        culture.NumberFormat.NumberGroupSeparator = ",";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.PositiveInfinitySymbol = "endless";
        culture.NumberFormat.NaNSymbol = "nothing";
        culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
        culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        return culture;
    }
}
