using System.Globalization;

namespace NetGen;

/// <summary>A number between two bounds, set by dragging or by the arrow keys.</summary>
/// <param name="name">What it is, as it stands above the track.</param>
/// <param name="value">The number now.</param>
/// <param name="change">Takes another number.</param>
/// <param name="least">The number at the left end.</param>
/// <param name="most">The number at the right end.</param>
/// <param name="isEnabled">Whether it can be changed; null for always.</param>
internal sealed class Slider(string name, Func<double> value, Action<double> change, double least, double most, Func<bool>? isEnabled = null) : Control(name, isEnabled)
{
    private const float TrackHeight = 4;
    private const float KnobRadius = 7;

    /// <summary>Steps from end to end of a slider that names none.</summary>
    private const int UsualSteps = 100;

    private Transition _hover;
    private (double Number, string? Remark, string? Text) _label;

    /// <summary>Whether equal ways are equal factors.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>What the numbers are multiples of; 0 for a hundredth of the way, or two digits where ways are factors.</summary>
    public double Step { get; init; }

    /// <summary>Written after the number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Written after the number and its unit, where something is to be said of it now; the same words are the same string.</summary>
    public Func<string>? Remark { get; init; }

    /// <summary>The number for people; it is asked for once as long as the number stays.</summary>
    public Func<double, string> Text { get; init; } = number => number.ToString("0.#####", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <inheritdoc/>
    public override float NaturalHeight => 40;

    /// <inheritdoc/>
    public override void Grab(float x, float y) => Drag(x, y);

    /// <inheritdoc/>
    public override void Drag(float x, float y) => Put(NumberAt((x - Area.X - KnobRadius) / (Area.Width - 2 * KnobRadius)));

    /// <inheritdoc/>
    public override bool Take(WindowEvent happened)
    {
        if (happened.Kind != WindowEventKind.Key || happened.Key is not (Key.Left or Key.Right))
            return false;
        int way = happened.Key == Key.Left ? -1 : 1;
        double before = value();
        Put(Step > 0 && !IsLogarithmic ? before + way * Step : NumberAt(PlaceOf(before) + (double)way / UsualSteps));

        // Rounding must not hold a key back.
        if (value() == before)
            Put(NumberAt(PlaceOf(before) + 2.0 * way / UsualSteps));
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
        float hover = motion.Towards(ref _hover, (IsHovered || IsPressed) && IsEnabled ? 1 : 0);
        Color ink = IsEnabled ? theme.Text : theme.Quiet.WithOpacity(0.45f);
        float end = list.Text(Area.X, Area.Y, Name, TextStyle.Label, theme.Quiet);
        list.Text(Area.Right, Area.Y, list.Fit(Label(), TextStyle.Label, Area.Right - end - Gap), TextStyle.Label, ink, 1);
        Area track = new(Area.X, Area.Bottom - 12 - TrackHeight / 2, Area.Width, TrackHeight);
        float knob = track.X + KnobRadius + (float)Math.Clamp(PlaceOf(value()), 0, 1) * (track.Width - 2 * KnobRadius);
        list.Rectangle(track, theme.Line, TrackHeight / 2);
        list.Rectangle(track with { Width = knob - track.X }, theme.Accent.WithOpacity(IsEnabled ? 1 : 0.4f), TrackHeight / 2);
        Area round = Area.Around(knob, track.CenterY, 2 * KnobRadius + 2 * hover);
        list.Rectangle(round, theme.Panel, round.Width / 2);
        list.Outline(round, theme.Accent.Towards(theme.Text, 0.3f * hover).WithOpacity(IsEnabled ? 1 : 0.4f), 2, round.Width / 2);
        DrawFocus(list, Area.Inset(-2), Radius, theme);
    }

    private string Label()
    {
        (double number, string? remark) = (value(), Remark?.Invoke());
        if (_label.Text == null || number != _label.Number || remark != _label.Remark)
            _label = (number, remark, Text(number) + Unit + remark);
        return _label.Text;
    }

    private double PlaceOf(double number) => IsLogarithmic ? Math.Log(number / least) / Math.Log(most / least) : (number - least) / (most - least);

    private double NumberAt(double place) => IsLogarithmic ? least * Math.Pow(most / least, place) : least + place * (most - least);

    private void Put(double number)
    {
        if (IsEnabled)
            change(Math.Clamp(Rounded(number), least, most));
    }

    private double Rounded(double number)
    {
        if (!IsLogarithmic)
        {
            double step = Step > 0 ? Step : (most - least) / UsualSteps;

            // Counted from the round number 0, so that the numbers are round too.
            return Math.Round(Math.Round(number / step) * step, 10);
        }

        double unit = Step > 0 ? Step : Math.Pow(10, Math.Floor(Math.Log10(number)) - 1);
        return Math.Round(number / unit) * unit;
    }
}
