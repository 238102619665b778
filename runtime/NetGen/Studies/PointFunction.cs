namespace NetGen;

/// <summary>A function of one or more variables.</summary>
/// <param name="point">[variables].</param>
public delegate double PointFunction(ReadOnlySpan<double> point);

/// <summary>The gradient of a function of one or more variables.</summary>
/// <param name="point">[variables].</param>
/// <param name="gradient">[variables], overwritten.</param>
public delegate void PointGradient(ReadOnlySpan<double> point, Span<double> gradient);
