namespace NetGen;

/// <summary>
/// A convolution without activation: every output channel slides its own window over all input channels, zₖ = bₖ + Σ w·x (cross-correlation, as in PyTorch and Keras).
/// A picture [channels, height, width] enters and another leaves.
/// </summary>
/// <param name="channels">Number of output channels, at least 1.</param>
/// <param name="kernelHeight">Rows of the window, at least 1.</param>
/// <param name="kernelWidth">Columns of the window, at least 1.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public class Conv2DAttribute(int channels, int kernelHeight, int kernelWidth) : LayerAttribute
{
    /// <summary>A convolution with a square window.</summary>
    /// <param name="channels">Number of output channels, at least 1.</param>
    /// <param name="kernel">Rows and columns of the window, at least 1.</param>
    public Conv2DAttribute(int channels, int kernel)
        : this(channels, kernel, kernel)
    {
    }

    /// <summary>Number of output channels.</summary>
    public int Channels { get; } = channels;

    /// <summary>Rows and columns of the window.</summary>
    public (int Height, int Width) Kernel { get; } = (kernelHeight, kernelWidth);

    /// <summary>How far the window moves each time, down and to the right; 1 unless set.</summary>
    public int Stride { get; set; } = 1;

    /// <summary>What the window meets at the edge; <see cref="Padding.Valid"/> unless set.</summary>
    public Padding Padding { get; set; }

    /// <summary>Rows and columns of zeros on each of the four sides, as PyTorch's padding; 0 unless set, and with <see cref="Padding.Valid"/> alone.</summary>
    public int Zeros { get; set; }

    /// <summary>Whether each output channel adds a bias of its own; true unless set.</summary>
    public bool Bias { get; set; } = true;

    /// <summary>How the weights start; biases start at zero.</summary>
    public Init Init { get; set; }

    /// <summary>λ of the penalty λ·|w| on the weights, 0 unless set. The trainer adds it at the update; the loss stays the data's own.</summary>
    public double L1 { get; set; }

    /// <summary>λ of the penalty λ/2·w² on the weights, 0 unless set. The trainer adds it at the update; the loss stays the data's own.</summary>
    public double L2 { get; set; }
}

/// <summary>A convolution with an activation: f(b + Σ w·x).</summary>
/// <typeparam name="TActivation">A struct with an <see cref="ActivationFormulaAttribute"/>.</typeparam>
/// <param name="channels">Number of output channels, at least 1.</param>
/// <param name="kernelHeight">Rows of the window, at least 1.</param>
/// <param name="kernelWidth">Columns of the window, at least 1.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class Conv2DAttribute<TActivation>(int channels, int kernelHeight, int kernelWidth) : Conv2DAttribute(channels, kernelHeight, kernelWidth)
    where TActivation : struct, IActivation
{
    /// <summary>A convolution with a square window.</summary>
    /// <param name="channels">Number of output channels, at least 1.</param>
    /// <param name="kernel">Rows and columns of the window, at least 1.</param>
    public Conv2DAttribute(int channels, int kernel)
        : this(channels, kernel, kernel)
    {
    }
}
