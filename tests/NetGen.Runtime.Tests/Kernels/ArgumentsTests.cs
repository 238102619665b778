using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

public sealed class ArgumentsTests
{
    [Fact]
    public void Whole_samples_are_counted()
    {
        Assert.Equal(3, Arguments.Samples<float>(new float[6], 2, "Spiral"));
        Assert.Equal(0, Arguments.Samples<double>([], 2, "Spiral"));
        Assert.Equal(1, Arguments.AtLeastOneSample<double>(new double[2], 2, "Spiral"));
    }

    [Fact]
    public void A_part_of_a_sample_is_refused_with_both_numbers()
    {
        var error = Assert.Throws<ArgumentException>(() => Arguments.Samples<float>(new float[7], 2, "Spiral"));
        Assert.Equal("inputs", error.ParamName);
        Assert.StartsWith("Spiral takes 2 numbers a sample, and 7 numbers are no whole number of samples. Pass a multiple of 2.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_sample_is_refused_where_a_mean_is_wanted()
    {
        var error = Assert.Throws<ArgumentException>(() => Arguments.AtLeastOneSample<float>([], 2, "Spiral"));
        Assert.StartsWith("Spiral needs at least one sample here, 2 numbers or a multiple, and was given 0 numbers.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_length_is_refused_with_both_numbers()
    {
        Arguments.Length(4, 4, "outputs", "Spiral");
        var error = Assert.Throws<ArgumentException>(() => Arguments.Length(3, 4, "outputs", "Spiral"));
        Assert.Equal("outputs", error.ParamName);
        Assert.StartsWith("Spiral expects 4 numbers in 'outputs', and was given 3. Pass a span of exactly 4.", error.Message, StringComparison.Ordinal);
    }
}
