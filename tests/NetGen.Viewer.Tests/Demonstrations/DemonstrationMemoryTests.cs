namespace NetGen.Tests;

public class DemonstrationMemoryTests
{
    /// <summary>Texts of figures that change with each step are a frame's own; more is waste.</summary>
    private const int MostBytesAFrame = 2000;

    /// <summary>Three seconds at thirty frames a second: code is compiled, and lists find their size.</summary>
    private const int Settling = 90;

    private const int Frames = 300;
    private const int Width = 1280;
    private const int Height = 800;

    public static TheoryData<string> Names => Shows.Names;

    /// <summary>From the page with all its controls to what is handed to the graphics card; no frame is left out, however large it is.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_frame_allocates_at_most_two_thousand_bytes_in_the_average(string name)
    {
        Demonstration demonstration = Shows.Begun(name);
        using var page = new DemonstrationPageWithoutWindow(demonstration);
        using SkiaFonts fonts = new();
        using var builder = new QuadBuilder(fonts);
        var painted = new PaintedRegions();
        long drawing = 0, painting = 0, largest = 0;
        for (int frame = -Settling; frame < Frames; frame++)
        {
            if (!demonstration.Advance())
                demonstration.Reset(1);
            long begin = GC.GetAllocatedBytesForCurrentThread();
            DrawList list = page.Draw(Width, Height);
            long drawn = GC.GetAllocatedBytesForCurrentThread();
            if (painted.TryFindChanges(list))
                builder.Build(list.Span, painted.Changed, [], [], 1, Theme.Dark.Page);
            long end = GC.GetAllocatedBytesForCurrentThread();
            if (frame < 0)
                continue;
            (drawing, painting, largest) = (drawing + drawn - begin, painting + end - drawn, Math.Max(largest, end - begin));
        }

        string figures = $"A frame of {name} allocates {drawing / Frames} bytes for its page and {painting / Frames} to be painted, the largest one {largest}.";
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True((drawing + painting) / Frames <= MostBytesAFrame, figures);
    }
}
