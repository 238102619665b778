namespace NetGen;

/// <summary>
/// How a layer's weights start. n_in and n_out are the weights that enter and leave a unit.
/// </summary>
public enum Init
{
    /// <summary><see cref="HeUniform"/> before the ReLU family, <see cref="GlorotUniform"/> before anything else.</summary>
    Default,

    /// <summary>Uniform in ±√(6 / (n_in + n_out)). Glorot and Bengio, 2010.</summary>
    GlorotUniform,

    /// <summary>Normal with deviation √(2 / (n_in + n_out)). Glorot and Bengio, 2010.</summary>
    GlorotNormal,

    /// <summary>Uniform in ±√(6 / n_in). He et al., 2015.</summary>
    HeUniform,

    /// <summary>Normal with deviation √(2 / n_in). He et al., 2015.</summary>
    HeNormal,

    /// <summary>Normal with deviation √(1 / n_in). LeCun et al., 1998; the companion of SELU.</summary>
    LeCunNormal,

    /// <summary>Uniform in ±0.05.</summary>
    Uniform,

    /// <summary>Normal with deviation 0.05.</summary>
    Normal,

    /// <summary>All zero.</summary>
    Zeros,
}
