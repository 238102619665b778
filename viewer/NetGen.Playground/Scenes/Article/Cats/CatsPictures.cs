using System.Globalization;
using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="CatsScene"/>.</summary>
internal sealed class CatsPictures
{
    /// <summary>In lower panels the weights are alone.</summary>
    private const float SmallestWithDeclaration = 230;

    /// <summary>In lower plots the curves would run through the word beside the line.</summary>
    private const float SmallestWithMark = 100;

    private const float DeclarationWidth = 300;
    private const float TileGap = 6;

    private static readonly PlotAxis Shift = new("pixels to the right", -PetLearner.LargestShift, PetLearner.LargestShift);
    private static readonly PlotAxis Right = new("% right", 30, 104);

    private readonly Field _photograph = new(PetPictures.Size, PetPictures.Size);
    private readonly float[] _shifted = new float[PetPictures.Channels * PetPictures.Size * PetPictures.Size];
    private readonly Field[] _flatWeights = Fields(16, PetPictures.Size);
    private readonly Field[] _convWeights = Fields(8, 5);
    private readonly Verdict[] _verdicts = new Verdict[2];
    private readonly (double OfLearned, double OfNew, string Text)[] _facts = [(-1, -1, ""), (-1, -1, "")];
    private (Dataset? From, int Sample, int Shift) _named;
    private DeclarationText? _flatDeclaration;
    private DeclarationText? _convDeclaration;
    private string _photographHeading = "";
    private string _shiftHeading = "";
    private string _mark = "";

    /// <summary>What a network says of the picture.</summary>
    private readonly record struct Verdict(string Text, bool IsRight);

    /// <summary>Another picture, another shift, or networks that have learned.</summary>
    public void Renew(PetPictures pictures, PetLearner flat, PetLearner conv, Dataset from, int sample, int shift)
    {
        PetPictures.CopyShifted(from.Feature(sample), shift, _shifted);
        pictures.Show(_shifted, _photograph);
        bool isCat = PetPictures.IsCat(from, sample);
        _verdicts[0] = Judge("flattened", flat.Cat(_shifted), isCat);
        _verdicts[1] = Judge("Conv2D", conv.Cat(_shifted), isCat);
        if (_named != (from, sample, shift))
            NameShown(pictures.Learned.Count, isCat, shift);
        _named = (from, sample, shift);
        _flatDeclaration ??= new(flat.Network.Info.Declaration);
        _convDeclaration ??= new(conv.Network.Info.Declaration);
        RenewFacts(0, flat, pictures);
        RenewFacts(1, conv, pictures);
        Show(flat.Weights(), _flatWeights);
        Show(conv.Weights(), _convWeights);
    }

    /// <summary>The picture, and what both networks take it for.</summary>
    public void DrawPhotograph(DrawList list, Area area, Theme theme)
    {
        using (PanelFrame.Open(list, area, _photographHeading, theme, out Area inside))
        {
            float side = MathF.Floor(MathF.Min(inside.Width, inside.Height - 48) / PetPictures.Size) * PetPictures.Size;
            list.Photograph(new(MathF.Round(inside.CenterX - side / 2), inside.Y, side, side), _photograph, 4);
            for (int i = 0; i < 2; i++)
            {
                float y = inside.Bottom - 40 + 22 * i;
                list.Marker(inside.X + 5, y + 8, 4, ShapeOf(i), ColorOf(i, theme), theme.Panel, ClassMarks.Ring);
                list.Text(inside.X + 18, y, _verdicts[i].Text, TextStyle.Label, theme.Text);
                list.Text(inside.Right, y, _verdicts[i].IsRight ? "right" : "wrong", TextStyle.Label, _verdicts[i].IsRight ? theme.Quiet : theme.Error, 1);
            }
        }
    }

    /// <summary>How many of the learned pictures are right when all are shifted.</summary>
    public void DrawShifts(DrawList list, Area area, PetLearner flat, PetLearner conv, int shift, Theme theme)
    {
        using (PanelFrame.Open(list, area, _shiftHeading, theme, out Area inside))
        {
            Plot plot = Within(inside with { Height = inside.Height - 24 }, Shift, Right);
            plot.DrawAxes(list, theme);
            plot.Line(list, Shift.Least, 50, Shift.Most, 50, theme.Quiet, 1.5f, isDashed: true);
            DrawLearner(list, plot, flat, 0, theme);
            DrawLearner(list, plot, conv, 1, theme);
            plot.Line(list, shift, Right.Least, shift, Right.Most, theme.Text, 1.5f);
            if (plot.Area.Height > SmallestWithMark)
                Annotation.Draw(list, plot.Area, plot.Right(shift), plot.Area.Bottom - 12, _mark, theme.Text);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
            [
                new("flattened", ColorOf(0, theme), LegendMark.Dot), new("Conv2D", ColorOf(1, theme), LegendMark.Dot) { Shape = MarkerShape.Diamond },
                new("guessing", theme.Quiet, LegendMark.Dashes),
            ], theme);
        }
    }

    /// <summary>Each network's declaration, its first layer's weights as pictures, and what it has learned.</summary>
    public void DrawNetworks(DrawList list, Area flat, Area conv, Theme theme)
    {
        DrawNetwork(list, flat, "flattened: 16 units, a weight for each pixel; grey is 0", _flatDeclaration!, _flatWeights, _facts[0].Text, theme);
        DrawNetwork(list, conv, "Conv2D: 8 kernels of 5×5 pixels, each looks everywhere", _convDeclaration!, _convWeights, _facts[1].Text, theme);
    }

    private static void DrawNetwork(DrawList list, Area area, string heading, DeclarationText declaration, Field[] weights, string facts, Theme theme)
    {
        using (PanelFrame.Open(list, area, heading, theme, out Area inside))
        {
            Area body = inside with { Height = inside.Height - 28 };
            if (area.Height >= SmallestWithDeclaration)
            {
                float width = MathF.Min(DeclarationWidth, 0.72f * body.Width);
                declaration.Draw(list, body with { Width = width }, theme);
                body = body with { X = body.X + width + 12, Width = body.Width - width - 12 };
            }

            DrawTiles(list, body, weights);
            list.Text(inside.X, inside.Bottom - 16, list.Fit(facts, TextStyle.Label, inside.Width), TextStyle.Label, theme.Text);
        }
    }

    private static void DrawTiles(DrawList list, Area area, Field[] tiles)
    {
        (int columns, float side) = Tiling.Fit(area, tiles.Length, TileGap, TileGap);
        int rows = (tiles.Length + columns - 1) / columns;
        float left = MathF.Round(area.CenterX - (columns * (side + TileGap) - TileGap) / 2), top = MathF.Round(area.CenterY - (rows * (side + TileGap) - TileGap) / 2);
        for (int i = 0; i < tiles.Length; i++)
            list.Photograph(new(left + i % columns * (side + TileGap), top + i / columns * (side + TileGap), side, side), tiles[i], 3);
    }

    private static void DrawLearner(DrawList list, Plot plot, PetLearner learner, int which, Theme theme)
    {
        plot.Path(list, PetLearner.Shifts, learner.Right, ColorOf(which, theme));
        for (int i = 0; i < learner.Right.Length; i++)
            plot.Dot(list, PetLearner.Shifts[i], learner.Right[i], ColorOf(which, theme), theme, 4, ShapeOf(which));
    }

    private static Color ColorOf(int which, Theme theme) => which == 0 ? theme.Accent : theme.Contrary;

    private static MarkerShape ShapeOf(int which) => which == 0 ? MarkerShape.Disc : MarkerShape.Diamond;

    private static Verdict Judge(string name, double cat, bool isCat) =>
        new($"{name}: {(cat > 0.5 ? "cat" : "dog")}, {Math.Max(cat, 1 - cat).ToString("P0", CultureInfo.InvariantCulture)} sure", cat > 0.5 == isCat);

    /// <summary>What stays the same while the networks learn.</summary>
    private void NameShown(int learned, bool isCat, int shift)
    {
        string way = shift == 0 ? "where it was" : $"{Math.Abs(shift)} pixels to the {(shift > 0 ? "right" : "left")}";
        _photographHeading = $"a {(isCat ? "cat" : "dog")}, {way}";
        _shiftHeading = $"{learned} learned pictures, all shifted: how many are still right";
        _mark = $"shift {shift.ToString(CultureInfo.InvariantCulture).Replace('-', '−')}";
    }

    private void RenewFacts(int which, PetLearner learner, PetPictures pictures)
    {
        (double learned, double ofNew) = (learner.RightOfLearned, learner.RightOfNew);
        if (!_facts[which].OfLearned.Equals(learned) || !_facts[which].OfNew.Equals(ofNew))
            _facts[which] = (learned, ofNew, Facts(learner, pictures));
    }

    private static string Facts(PetLearner learner, PetPictures pictures) =>
        $"{Numbers.Count(learner.Network.ParameterCount)} parameters; right: {PerCent(learner.RightOfLearned)} of {pictures.Learned.Count} learned, {PerCent(learner.RightOfNew)} of {pictures.New.Count} new";

    private static string PerCent(double right) => double.IsNaN(right) ? "–" : $"{Text(right, "0")} %";

    private static Field[] Fields(int count, int size) => [.. Enumerable.Range(0, count).Select(_ => new Field(size, size))];

    /// <summary>The weights of the first layer's units in colours: grey is 0, bright red a large weight for red.</summary>
    private static void Show(ReadOnlySpan<float> weights, Field[] units)
    {
        foreach (Field unit in units)
        {
            int pixels = unit.Values.Length;
            ReadOnlySpan<float> own = weights[..(PetPictures.Channels * pixels)];
            float largest = 1e-6f;
            foreach (float weight in own)
                largest = MathF.Max(largest, MathF.Abs(weight));
            for (int i = 0; i < pixels; i++)
                unit.Values[i] = PackedColor.Of(Part(own[i]), Part(own[pixels + i]), Part(own[2 * pixels + i]));
            weights = weights[own.Length..];

            float Part(float weight) => 0.5f + 0.5f * weight / largest;
        }
    }
}
