using NetGen.Generator.Declarations;

namespace NetGen.Generator.Programs;

/// <summary>The body for each register's worth of a block's sixteen samples.</summary>
/// <param name="Body">What is done with a register.</param>
/// <param name="Lanes">Lanes that mean something, where they are fewer than sixteen.</param>
internal sealed record LaneLoop(EquatableArray<Statement> Body, int? Lanes = null) : Statement;

/// <summary>The body for each block of sixteen samples.</summary>
internal sealed record BlockLoop(EquatableArray<Statement> Body) : Statement;

/// <summary>Steps that copy numbers of one sample from row to row.</summary>
internal sealed record Moves(EquatableArray<Statement> Body) : Statement;

/// <summary>Steps of a kernel that are a method of their own.</summary>
internal sealed record Method(EquatableArray<Statement> Body) : Statement;

/// <summary>A scope of its own for names.</summary>
internal sealed record Scope(EquatableArray<Statement> Body) : Statement;

/// <summary>Names a place in a buffer or vector, so that the places next to it are constants away.</summary>
/// <param name="Name">The pointer's name.</param>
/// <param name="Target">The buffer or vector.</param>
/// <param name="Start">The place.</param>
/// <param name="IsLanes">Whether the target holds sixteen samples at each place.</param>
internal sealed record Pointer(string Name, string Target, FlatIndex Start, bool IsLanes) : Statement;

/// <summary>Adds up the lanes of partial sums that lie in rows of sixteen, and adds the totals to the gradient.</summary>
/// <param name="From">The first row.</param>
/// <param name="First">The first row's parameter; the others follow.</param>
/// <param name="Stride">How far apart their parameters lie.</param>
/// <param name="Count">Number of rows.</param>
internal sealed record Fold(FlatIndex From, FlatIndex First, int Stride, int Count) : Statement;

/// <summary>As <see cref="Fold"/>, for a tile of parameters.</summary>
/// <param name="From">The first row of partial sums.</param>
/// <param name="First">The first parameter.</param>
/// <param name="Rows">Rows of parameters.</param>
/// <param name="RowStride">How far apart rows lie.</param>
/// <param name="Columns">Parameters of a row.</param>
/// <param name="ColumnStride">How far apart the parameters of a row lie.</param>
internal sealed record FoldTile(FlatIndex From, FlatIndex First, int Rows, int RowStride, int Columns, int ColumnStride) : Statement;

/// <summary>Sets rows of sixteen partial sums to zero.</summary>
internal sealed record ClearPartials(int Count) : Statement;

/// <summary>A loop along which pointers walk.</summary>
internal sealed record Walk(Loop Loop, EquatableArray<WalkingPointer> Pointers) : Statement;

/// <summary>A pointer that goes on with each round of a loop.</summary>
/// <param name="Name">The pointer's name.</param>
/// <param name="Step">How far it goes.</param>
/// <param name="IsLanes">Whether there are sixteen samples at each place.</param>
internal sealed record WalkingPointer(string Name, int Step, bool IsLanes);
