using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>NG0003: sizes, counts, penalties and choices out of range.</summary>
public class SizeTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-1", "-1")]
    [InlineData("65_537", "65537")]
    [InlineData("int.MaxValue", "2147483647")]
    [InlineData("int.MinValue", "-2147483648")]
    public void NG0003_units_are_between_1_and_65536(string written, string said) =>
        Project.Compile(Sources.Net($"[Input(2)][Dense<Tanh>({written})][Dense(1)][Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0003", $"Dense<Tanh>({written})", $"The number of units of dense 0 is {said}; write a whole number from 1 to 65536");

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-3", "-3")]
    [InlineData("65537", "65537")]
    [InlineData("3, 0, 32", "0")]
    [InlineData("1, 1, 100000", "100000")]
    public void NG0003_inputs_are_between_1_and_65536(string written, string said) =>
        Project.Compile(Sources.Net($"[Input({written})][Dense(1)][Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0003", $"Input({written})", $"A size of [Input(…)] is {said}; write a whole number from 1 to 65536");

    [Fact]
    public void NG0003_a_picture_has_a_largest_number_of_pixels() =>
        Project.Compile(Sources.Net("[Input(3, 65536, 65536)][Dense(1)][Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0003", "Input(3, 65536, 65536)", "The number of inputs is 12884901888; at most 100000000 fit");

    [Fact]
    public void NG0003_the_layer_that_makes_the_network_too_large_is_named() =>
        Project.Compile(Sources.Net("[Input(10)][Dense<ReLU>(20_000)][Dense<ReLU>(5_000)][Dense(1)][Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0003", "Dense<ReLU>(5_000)", "The number of parameters up to here is 100225000; at most 100000000 fit; use fewer units");

    [Theory]
    [InlineData("L1 = -0.5", "L1", "-0.5")]
    [InlineData("L2 = double.NaN", "L2", "NaN")]
    [InlineData("L2 = double.PositiveInfinity", "L2", "Infinity")]
    [InlineData("L1 = double.NegativeInfinity", "L1", "-Infinity")]
    public void NG0003_a_penalty_is_a_number_from_0_up(string written, string name, string said) =>
        Project.Compile(Sources.Net($"[Input(2)][Dense<Tanh>(3)][Dense(1, {written})][Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0003", $"Dense(1, {written})", $"{name} of dense 1 is {said}; write a number from 0 up");

    [Theory]
    [InlineData("(Init)99", "99")]
    [InlineData("(Init)(-1)", "-1")]
    public void NG0003_an_initialiser_has_a_name(string written, string said) =>
        Project.Compile(Sources.Net($"[Input(2)][Dense(1, Init = {written})][Loss<Huber>]"), Sources.Uses())
            .SaysOnly("NG0003", $"Dense(1, Init = {written})", $"Init of dense 0 is {said}; write one of the names of Init");

    [Fact]
    public void The_largest_sizes_compile() =>
        Project.Compile(Sources.Net("[Input(65536)][Dense(1, L1 = 0, L2 = double.MaxValue)][Loss<Huber>]"), Sources.Uses()).IsRight();
}
