namespace NetGen.Generator.Tests.Truth;

/// <summary>Pooling as values: of windows, or of whole channels where the window is that of the picture.</summary>
internal sealed record DeclaredPool(string Kind, int Height, int Width) : PictureLayer
{
    private bool IsGlobal => Kind == "GlobalAveragePool2D";

    public override string Attribute => IsGlobal ? Kind : FormattableString.Invariant($"{Kind}({Height}, {Width})");

    public override int[] Output(int[] input) => IsGlobal ? [input[0]] : [input[0], input[1] / Height, input[2] / Width];

    public override double[] Forward(PictureCall call) => [.. Windows(call).Select(window =>
        Kind == "MaxPool2D" ? window.Max(place => call.Input[place]) : window.Average(place => call.Input[place]))];

    public override double[] Backward(PictureCall call, double[] deltas, Span<double> gradient)
    {
        double[] back = new double[call.Input.Length];
        foreach (var (window, delta) in Windows(call).Zip(deltas))
        {
            if (Kind == "MaxPool2D")
                back[window.MaxBy(place => call.Input[place])] += delta;
            else
                window.ForEach(place => back[place] += delta / window.Count);
        }

        return back;
    }

    /// <summary>Between the largest and what is all but as large; equal numbers are equal in every precision.</summary>
    public override double Margin(PictureCall call) => Kind != "MaxPool2D" ? double.PositiveInfinity
        : Windows(call).Min(window => window.Select(place => window.Max(other => call.Input[other]) - call.Input[place]).Where(gap => gap > 0).DefaultIfEmpty(double.PositiveInfinity).Min());

    /// <summary>The places in each window, row after row.</summary>
    private IEnumerable<List<int>> Windows(PictureCall call)
    {
        int height = call.Shape[1], width = call.Shape[2];
        int[] size = IsGlobal ? [height, width] : [Height, Width];
        return Enumerable.Range(0, call.Input.Length)
            .GroupBy(place => (place / (height * width), place / width % height / size[0], place % width / size[1]))
            .Select(window => window.ToList());
    }
}
