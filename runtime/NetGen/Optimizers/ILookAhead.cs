namespace NetGen;

/// <summary>An optimizer that wants the gradient at another point than the parameters; its steps still take and move the parameters.</summary>
public interface ILookAhead : IOptimizer
{
    /// <summary>Moves the parameters to the point at which the next float step wants the gradient; whoever calls puts them back before that step.</summary>
    /// <param name="parameters">θ, overwritten by the point.</param>
    void LookAhead(Span<float> parameters);

    /// <summary>The same for the next step in double.</summary>
    /// <inheritdoc cref="LookAhead(Span{float})"/>
    void LookAhead(Span<double> parameters);
}
