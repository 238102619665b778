using NetGen.Generator.Declarations;

namespace NetGen.Generator.Programs;

/// <summary>For each sample: output[column] = start[column] + Σ input[depth] · parameters[first + depth·stride + column·stride].</summary>
/// <param name="Input">The buffer that is multiplied.</param>
/// <param name="Depth">Numbers of the input, and of products in a sum.</param>
/// <param name="Output">The buffer that is written.</param>
/// <param name="Columns">Numbers of the output.</param>
/// <param name="FirstStart">The parameter that the first sum starts with, the others follow; null where sums start at zero.</param>
/// <param name="FirstWeight">The first weight's place.</param>
/// <param name="DepthStride">How far apart the weights of neighbouring inputs lie.</param>
/// <param name="ColumnStride">How far apart the weights of neighbouring outputs lie; one of the strides is 1.</param>
internal sealed record MatrixProduct(string Input, int Depth, string Output, int Columns, int? FirstStart, int FirstWeight, int DepthStride, int ColumnStride) : Statement;

/// <summary>gradient[first + row·stride + column] += Σ over samples of left[row] · right[column].</summary>
/// <param name="Left">The buffer with a number for each row.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Right">The buffer with a number for each column.</param>
/// <param name="Columns">Number of columns, which lie side by side.</param>
/// <param name="First">The first parameter.</param>
/// <param name="RowStride">How far apart rows lie.</param>
internal sealed record OuterProductSum(string Left, int Rows, string Right, int Columns, int First, int RowStride) : Statement;

/// <summary>gradient[first + column] += Σ over samples of values[column].</summary>
/// <param name="Values">The buffer that is summed.</param>
/// <param name="Columns">Number of columns.</param>
/// <param name="First">The first parameter.</param>
internal sealed record ColumnSum(string Values, int Columns, int First) : Statement;

/// <summary>The body for every number of every sample, each for itself.</summary>
/// <param name="Count">Numbers a sample.</param>
/// <param name="Body">Reads and writes one number of each buffer.</param>
internal sealed record ElementLoop(int Count, EquatableArray<Statement> Body) : Statement;
