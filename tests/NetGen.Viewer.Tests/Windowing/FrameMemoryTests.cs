using NetGen.Playground;
using Silk.NET.OpenGL;

namespace NetGen.Tests;

[Collection("windows")]
public sealed class FrameMemoryTests(Desk desk)
{
    private const int PlaneCells = 32;
    private const float Width = 1280;
    private const float Height = 800;

    /// <summary>A picture's numbers are renewed with every sixth frame of thirty in a second.</summary>
    private const int FramesAFigure = 6;

    private const int FramesARun = 10 * FramesAFigure;

    private const int MostRuns = 60;
    private const int MostBytes = 2000;

    [Theory]
    [InlineData("spiral")]
    [InlineData("digits")]
    public void A_frame_allocates_at_most_two_thousand_bytes(string scene) => RequireFewBytes(scene, null);

    [Theory]
    [InlineData(null)]
    [InlineData(typeof(CodeView))]
    [InlineData(typeof(LayersView))]
    [InlineData(typeof(LandscapeView))]
    public void With_controls_and_a_view_beside_it_a_frame_does_not_either(Type? view)
    {
        desk.Require();
        using var page = new PageWithoutWindow();
        page.Train(epochs: 6);
        while (page.Views.Shown?.GetType() != view)
            page.Views.Turn(1);
        RequireFewBytes("spiral", page);
    }

    [Theory]
    [InlineData("spiral", false)]
    [InlineData("rings", true)]
    [InlineData("table", false)]
    [InlineData("iris", false)]
    public void With_two_branches_watched_a_frame_does_not_either(string scene, bool hasControls)
    {
        using PageWithoutWindow? page = hasControls ? new() : null;
        RequireFewBytes(scene, page, hasBranches: true);
    }

    private void RequireFewBytes(string scene, PageWithoutWindow? page, bool hasBranches = false)
    {
        desk.Require();
        using var window = new GlfwWindow((int)Width, (int)Height, "a measured window");
        using GL gl = GL.GetApi(window.GetProcAddress);
        using SkiaFonts fonts = new();
        using var painter = new GlPainter(gl, fonts);
        var frames = new Frames(scene, fonts, page, hasBranches);

        // Code that is not optimised yet allocates more, and on a busy machine stays so for long.
        long least = long.MaxValue;
        for (int run = 0; run < MostRuns && least > MostBytes * FramesARun; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int frame = 0; frame < FramesARun; frame++)
            {
                painter.Paint(frames.Next(), (int)Width, (int)Height, 1, Theme.Dark.Page);
                window.Swap();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.InRange(least / FramesARun, 0, MostBytes);
    }

    [Fact]
    public void Frame_after_frame_the_memory_stays_as_it_was()
    {
        // The full hour, 108,000 frames, passes too, but takes minutes; what leaked four bytes a frame would show here.
        const int Many = 10_000;
        using SkiaFonts fonts = new();
        using var builder = new QuadBuilder(fonts);
        var frames = new Frames("spiral", fonts);
        long before = 0;
        for (int frame = 0; frame < Many; frame++)
        {
            if (frame == Many / 10)
                before = GC.GetTotalMemory(forceFullCollection: true);
            DrawList list = frames.Next();
            builder.Build(list.Span, [new(0, list.Commands.Count, new(0, 0, Width, Height))], [], [], 1);
        }

        long grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(grown < 32 * 1024, $"The memory has grown by {grown} bytes.");
    }

    /// <summary>Frames of a training that goes on, an epoch for each.</summary>
    private sealed class Frames
    {
        private readonly TrainingHistory _history = new();
        private readonly Trainer _trainer;
        private readonly SnapshotTaker _taker;
        private readonly DrawList _list;
        private readonly Picture _picture = new();
        private readonly PageWithoutWindow? _page;
        private readonly StepMeter _meter = new();
        private readonly Timeline? _timeline;
        private TrainingSnapshot _snapshot;
        private TrainingProgress _epoch;
        private int _frame;

        public Frames(string scene, SkiaFonts fonts, PageWithoutWindow? page = null, bool hasBranches = false)
        {
            _trainer = Gallery.Find(scene).Prepare(1, "");
            _trainer.StopRules.Clear();
            _trainer.RunEpochs(4, progress: _history);
            _timeline = hasBranches ? Parted(_trainer, _history) : null;
            _epoch = _history.Latest!;
            (_taker, _page) = (new(_trainer), page);
            _list = new(fonts);
            _snapshot = _taker.Take(PlaneCells, _history, _meter, timeline: _timeline);
            if (page?.Views.Shown != null)
                page.AwaitView(_snapshot);
        }

        public DrawList Next()
        {
            // Epochs are the training's own, so they are no bytes of a frame; now and then one is enough.
            if (_frame % 100 == 0)
                _history.Report(_epoch = _epoch with { Epoch = _epoch.Epoch + 1, TrainLoss = _epoch.TrainLoss * 0.999 });
            _trainer.Step();
            _snapshot = _taker.Take(PlaneCells, _history, _meter, _frame++ % FramesAFigure == 0 ? null : _snapshot.Figures, _timeline);
            _list.Clear();
            if (_page == null)
                _picture.Draw(_list, _snapshot, Theme.Dark, Width, Height);
            else
                _page.Draw(_list, _snapshot, Width, Height);
            return _list;
        }

        /// <summary>Ways that part here, both watched.</summary>
        private static Timeline Parted(Trainer trainer, TrainingHistory history)
        {
            var left = new Timeline(trainer, history);
            left.Begin();
            var branch = new Trainer(trainer.Network.Clone(), trainer.Data, new Lion(0.001)) { Test = trainer.Test };
            var timeline = new Timeline(branch, new());
            timeline.BranchFrom(left);
            return timeline;
        }
    }
}
