using System.Globalization;

namespace NetGen.Generator.Tests.Truth;

/// <summary>A layer other than a dense one, as values: its attribute, and what it means, computed the plain way for one sample.</summary>
internal abstract record PictureLayer
{
    public virtual ActivationUnderTest Activation => ActivationUnderTest.Identity;

    /// <summary>The attribute's text between the brackets.</summary>
    public abstract string Attribute { get; }

    public abstract int[] Output(int[] input);

    public virtual int ParameterCount(int[] input) => 0;

    /// <summary>How large parameters may be so that numbers stay moderate.</summary>
    public virtual double ParameterScale(int[] input) => 1;

    /// <summary>What leaves, before the activation.</summary>
    public abstract double[] Forward(PictureCall call);

    /// <summary>The gradient by what entered; that by the parameters is added.</summary>
    public abstract double[] Backward(PictureCall call, double[] deltas, Span<double> gradient);

    /// <summary>How near what entered is to where rounding decides.</summary>
    public virtual double Margin(PictureCall call) => double.PositiveInfinity;

    protected static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    protected static string Text(ActivationUnderTest activation) => activation == ActivationUnderTest.Identity ? "" : $"<global::NetGen.{activation.Name}>";
}

/// <summary>What a layer works on.</summary>
/// <param name="Shape">The shape of what enters.</param>
/// <param name="Input">What enters.</param>
/// <param name="Parameters">The layer's own, in PyTorch's order.</param>
/// <param name="Layer">The layer's place.</param>
/// <param name="Sample">The sample's place in the batch; −1 where nothing is trained.</param>
internal sealed record PictureCall(int[] Shape, double[] Input, double[] Parameters, int Layer, int Sample);
