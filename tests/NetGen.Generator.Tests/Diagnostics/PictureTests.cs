using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>NG0003, NG0010, NG0011, NG0012 and NG0018 where pictures are concerned: shapes that cannot follow each other, windows that do not fit.</summary>
public class PictureTests
{
    private const string Advice = "declare the input as [Input(channels, height, width)], and put the layers of vectors after those of pictures";

    [Theory]
    [InlineData("Conv2D(4, 3)", "conv2d")]
    [InlineData("MaxPool2D(2)", "maxpool2d")]
    [InlineData("AveragePool2D(2)", "averagepool2d")]
    [InlineData("GlobalAveragePool2D", "globalaveragepool2d")]
    public void NG0010_a_vector_does_not_enter_a_layer_of_pictures(string layer, string name)
    {
        Says("[Input(8)]", layer, "", "NG0010", $"{name} 0 takes a picture of channels × height × width, but a vector of 8 arrives; {Advice}");
        Says("[Input(1, 4, 4)][Flatten]", layer, "", "NG0010", $"{name} 1 takes a picture of channels × height × width, but a vector of 16 arrives; {Advice}");
    }

    [Fact]
    public void NG0010_a_picture_is_flattened_before_a_dense_layer() =>
        Says("[Input(1, 6, 6)][Conv2D<ReLU>(4, 3)]", "Dense(2)", "", "NG0010", "dense 1 takes a vector, but 4×4×4 (64 numbers) arrives; put [Flatten] before it");

    [Fact]
    public void NG0010_softmax_is_of_a_vector() =>
        Says("[Input(1, 6, 6)]", "Conv2D<Softmax>(4, 3)", "", "NG0010", "the softmax of conv2d 0 takes a vector, but 4×4×4 (64 numbers) arrives; end with [Flatten] and a [Dense<Softmax>(…)]");

    [Fact]
    public void NG0011_softmax_is_the_last_before_a_dropout_too() =>
        Says("[Input(3)][Dense<Softmax>(3)]", "Dropout(0.5)", "", "NG0011", "dropout 1 cannot follow the softmax of dense 0: softmax turns a whole row into probabilities and belongs on the last layer");

    [Theory]
    [InlineData("Conv2D(3, 7)", "conv2d", "7×7", "the window is larger than the picture; make it smaller, or pool less before it")]
    [InlineData("Conv2D(3, 1, 6)", "conv2d", "1×6", "the window is larger than the picture; make it smaller, or pool less before it")]
    [InlineData("Conv2D(3, 8, Zeros = 1)", "conv2d", "8×8", "the window is larger than the picture; make it smaller, or pool less before it")]
    [InlineData("MaxPool2D(6)", "maxpool2d", "6×6", "the window is larger than the picture; make it smaller, or pool less before it")]
    [InlineData("MaxPool2D(2)", "maxpool2d", "2×2", "windows lie side by side and cover the picture, so its rows and columns are multiples of the window's")]
    [InlineData("AveragePool2D(5, 3)", "averagepool2d", "5×3", "windows lie side by side and cover the picture, so its rows and columns are multiples of the window's")]
    public void NG0018_a_window_fits_the_picture(string layer, string name, string window, string why) =>
        Says("[Input(2, 5, 5)]", layer, "[Flatten][Dense(1)]", "NG0018", $"The window of {name} 0 is {window}, but 2×5×5 (50 numbers) arrives: {why}");

    [Theory]
    [InlineData("Conv2D(0, 3)", "The number of channels of conv2d 0 is 0; write a whole number from 1 to 65536")]
    [InlineData("Conv2D(4, 0)", "The window's height of conv2d 0 is 0; write a whole number from 1 to 65536")]
    [InlineData("Conv2D(4, 3, -1)", "The window's width of conv2d 0 is -1; write a whole number from 1 to 65536")]
    [InlineData("Conv2D(4, 3, Stride = 0)", "The stride of conv2d 0 is 0; write a whole number from 1 to 65536")]
    [InlineData("Conv2D(4, 3, Stride = -2)", "The stride of conv2d 0 is -2; write a whole number from 1 to 65536")]
    [InlineData("Conv2D(4, 3, Zeros = -1)", "Zeros of conv2d 0 is -1; write a whole number from 0 to 2, so that every window of 3×3 meets the picture")]
    [InlineData("Conv2D(4, 3, Zeros = 3)", "Zeros of conv2d 0 is 3; write a whole number from 0 to 2, so that every window of 3×3 meets the picture")]
    [InlineData("Conv2D(4, 3, Zeros = 1, Padding = Padding.Same)", "Zeros of conv2d 0 is 1; Padding.Same counts the zeros itself, so leave Zeros out")]
    [InlineData("Conv2D(4, 3, Padding = (Padding)7)", "Padding of conv2d 0 is 7; write Padding.Valid or Padding.Same")]
    [InlineData("Conv2D(4, 3, L2 = -1)", "L2 of conv2d 0 is -1; write a number from 0 up")]
    [InlineData("Conv2D(65536, 3)", "The number of numbers that conv2d 0 works on is 220463104; at most 100000000 fit; use fewer channels")]
    [InlineData("MaxPool2D(0)", "The window's height of maxpool2d 0 is 0; write a whole number from 1 to 65536")]
    [InlineData("Dropout(1)", "The rate of dropout 0 is 1; write a number from 0 up to but not including 1")]
    [InlineData("Dropout(-0.1)", "The rate of dropout 0 is -0.1; write a number from 0 up to but not including 1")]
    [InlineData("Dropout(double.NaN)", "The rate of dropout 0 is NaN; write a number from 0 up to but not including 1")]
    [InlineData("LayerNorm(Epsilon = 0)", "Epsilon of layernorm 0 is 0; write a number above 0, such as 1e-5")]
    [InlineData("LayerNorm(Epsilon = double.PositiveInfinity)", "Epsilon of layernorm 0 is Infinity; write a number above 0, such as 1e-5")]
    public void NG0003_sizes_of_layers_are_in_their_range(string layer, string message) =>
        Says("[Input(2, 60, 60)]", layer, "[Flatten][Dense(1)]", "NG0003", message);

    [Fact]
    public void NG0012_a_loss_that_takes_an_activation_asks_for_a_dense_layer_that_has_one() =>
        Project.Compile(Sources.Net("[Input(1, 4, 4)][Conv2D(2, 3)][GlobalAveragePool2D][Loss<BinaryCrossEntropy>]"), Sources.Uses())
            .SaysOnly("NG0012", "Loss<BinaryCrossEntropy>", "BinaryCrossEntropy does not fit the output of globalaveragepool2d 1: it takes what Sigmoid gives, but Identity comes before it; end with [Dense<Sigmoid>(2)]");

    private static void Says(string before, string layer, string after, string id, string message) =>
        Project.Compile(Sources.Net($"{before}[{layer}]{after}[Loss<Huber>]"), Sources.Uses()).SaysOnly(id, layer, message);
}
