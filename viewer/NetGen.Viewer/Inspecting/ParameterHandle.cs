using System.Globalization;

namespace NetGen;

/// <summary>A place of the drawn network that tells a parameter when the pointer is over it, and takes another value when it is clicked and typed to.</summary>
internal abstract class ParameterHandle : Control
{
    private const float CardPadding = 12;
    private const float TitleHeight = 20;

    private readonly string _kind;
    private readonly Action<int, float> _set;
    private readonly TextField _field;
    private float? _typed;

    /// <param name="name">What it is known by.</param>
    /// <param name="kind">What the parameter is.</param>
    /// <param name="set">Takes the parameter's place in PyTorch's order and its new value.</param>
    protected ParameterHandle(string name, string kind, Action<int, float> set)
        : base(name)
    {
        (_kind, _set) = (kind, set);
        _field = new("new " + kind, () => "", Read);
    }

    /// <summary>The network's column that it belongs to; 0 for the input.</summary>
    public abstract int Column { get; }

    /// <summary>The place of the parameter that is pointed at; null for none.</summary>
    public abstract int? Parameter { get; }

    /// <summary>What is wrong with what is typed; null for nothing.</summary>
    public string? Error => _field.Error;

    /// <inheritdoc/>
    public override bool WantsKeys => Parameter != null;

    /// <summary>Width of its card.</summary>
    protected virtual float CardWidth => 216;

    /// <summary>Height of what the card shows beside the number.</summary>
    protected virtual float PictureHeight(Area bounds) => 0;

    /// <summary>Where the card points to.</summary>
    protected abstract Area Target { get; }

    /// <inheritdoc/>
    public override bool Take(WindowEvent happened)
    {
        // The arrows up and down lead to the neighbours, and Space plays while nothing is typed.
        if (Parameter is not { } place || happened.Key is Key.Up or Key.Down || happened.Character == ' ' && _field.Text.Length == 0)
            return false;
        if (happened is not { Kind: WindowEventKind.Key, Key: Key.Enter })
            return _field.Take(happened);
        if (_typed is { } value)
        {
            _set(place, value);
            FocusChanged();
        }

        return true;
    }

    /// <summary>Makes what is meant stand out in the drawn network.</summary>
    public abstract void DrawMark(DrawList list, Theme theme);

    /// <summary>Draws the card beside it.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="bounds">Where the card must stay.</param>
    /// <param name="snapshot">The network as it is now.</param>
    /// <param name="theme">The colours.</param>
    public void DrawCard(DrawList list, Area bounds, TrainingSnapshot snapshot, Theme theme)
    {
        int first = list.Commands.Count;
        float number = Parameter == null ? 0 : TextStyle.Body.Height() + (IsFocused ? Gap + _field.NaturalHeight : 0);
        float height = 2 * CardPadding + TitleHeight + PictureHeight(bounds) + number;
        float left = Target.Right + Gap + CardWidth <= bounds.Right ? Target.Right + Gap : MathF.Max(bounds.X, Target.X - Gap - CardWidth);
        Area card = new(MathF.Round(left), MathF.Round(Math.Clamp(Target.CenterY - height / 2, bounds.Y, MathF.Max(bounds.Y, bounds.Bottom - height))), CardWidth, height);
        list.Rectangle(card, theme.Panel, Radius);
        list.Outline(card, theme.Quiet, 1, Radius);
        Area inside = card.Inset(CardPadding);
        list.Text(inside.X, inside.Y, list.Fit(Title(snapshot), TextStyle.Label, inside.Width), TextStyle.Label, theme.Quiet);
        inside = inside.Below(TitleHeight);
        DrawPicture(list, inside with { Height = PictureHeight(bounds) }, snapshot, theme);
        if (Parameter is { } place)
            DrawNumber(list, inside.Below(PictureHeight(bounds)), snapshot.Parameters[place], theme);
        list.Enclose(first, card, theme.Panel);
    }

    /// <summary>What the card is about.</summary>
    protected abstract string Title(TrainingSnapshot snapshot);

    /// <summary>Draws what the card shows beside the number.</summary>
    protected virtual void DrawPicture(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
    }

    /// <inheritdoc/>
    protected override void FocusChanged()
    {
        // What was typed for one parameter is nothing to another.
        (_field.IsFocused, _typed) = (false, null);
        _field.IsFocused = IsFocused;
    }

    private void DrawNumber(DrawList list, Area area, float value, Theme theme)
    {
        list.Text(area.X, area.Y, _kind, TextStyle.Body, theme.Quiet);
        list.Text(area.Right, area.Y, value.ToString("0.00000;−0.00000", CultureInfo.InvariantCulture), TextStyle.Body, theme.Text, 1);
        if (!IsFocused)
            return;
        _field.Arrange(area.Below(TextStyle.Body.Height() + Gap) with { Height = _field.NaturalHeight });
        _field.Draw(list, theme);
    }

    private string? Read(string typed)
    {
        bool isNumber = float.TryParse(typed.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out float number) && float.IsFinite(number);
        _typed = isNumber ? number : null;
        return isNumber || typed.Length == 0 ? null : $"'{typed}' is no number.";
    }
}
