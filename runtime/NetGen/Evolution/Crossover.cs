namespace NetGen;

/// <summary>How a child mixes the parameters of two parents.</summary>
public enum Crossover
{
    /// <summary>Each unit's incoming weights and bias come together from either parent: what a unit has learned stays whole.</summary>
    Unit,

    /// <summary>Each parameter comes from either parent.</summary>
    Uniform,

    /// <summary>The parameters up to a random place come from the first parent, the others from the second, in storage order.</summary>
    OnePoint,
}
