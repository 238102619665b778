using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Programs;

/// <summary>A step of a kernel, told for one sample.</summary>
internal abstract record Statement;

/// <summary>The body for each index from <paramref name="Start"/> on.</summary>
/// <param name="Index">The loop index's name.</param>
/// <param name="Start">The first index.</param>
/// <param name="End">The index after the last.</param>
/// <param name="Stride">How far each round goes.</param>
/// <param name="IsIndependent">Whether rounds share nothing they write, so that a code form may run several side by side.</param>
/// <param name="Body">What each round does.</param>
/// <param name="Clip">Which rounds are left out; null for none.</param>
internal sealed record Loop(string Index, int Start, int End, int Stride, bool IsIndependent, EquatableArray<Statement> Body, Clip? Clip = null) : Statement;

/// <summary>Names a value; <paramref name="IsMutable"/> where later steps assign it anew.</summary>
internal sealed record Local(string Name, Expression Value, bool IsMutable = false) : Statement;

/// <summary>Gives a mutable name a new value.</summary>
internal sealed record Assign(string Name, Expression Value) : Statement;

/// <summary>Writes an element of a buffer.</summary>
internal sealed record Store(string Buffer, FlatIndex Index, Expression Value) : Statement;

/// <summary>Adds to the sample's loss.</summary>
internal sealed record AddLoss(Expression Value) : Statement;

/// <summary>Writes the gradient of the batch's mean loss: the value times the sample's weight in that mean.</summary>
internal sealed record StoreLossGradient(string Buffer, FlatIndex Index, Expression Value) : Statement;

/// <summary>Adds the sum over samples, and over the places of a picture where there are some, to the gradients of parameters.</summary>
/// <param name="Rows">The parameters, with their values.</param>
/// <param name="Places">The loops of the sum over places, outermost first.</param>
internal sealed record AddGradient(EquatableArray<GradientRow> Rows, EquatableArray<SummedLoop> Places) : Statement
{
    public EquatableArray<Expression> Values => Rows.SelectMany(row => row.Values);
}

/// <summary>Parameters that lie a stride apart.</summary>
/// <param name="First">The first parameter.</param>
/// <param name="Stride">How far apart they lie.</param>
/// <param name="Values">One value a parameter.</param>
internal sealed record GradientRow(FlatIndex First, int Stride, EquatableArray<Expression> Values);

/// <summary>An index that runs from 0 and is summed over.</summary>
internal sealed record SummedLoop(string Index, int Count);

/// <summary>Fills a buffer with what dropout multiplies by.</summary>
/// <param name="Buffer">The buffer.</param>
/// <param name="Layer">The layer's place in the network.</param>
/// <param name="Count">Numbers a sample.</param>
/// <param name="Rate">The probability of 0.</param>
internal sealed record DrawMask(string Buffer, int Layer, int Count, double Rate) : Statement;
