namespace NetGen;

/// <summary>A number between two buttons that go through the rungs of a ladder.</summary>
internal static class NumberStepper
{
    /// <summary>A number that is always there.</summary>
    /// <param name="label">What it is.</param>
    /// <param name="rungs">What the buttons go through, ascending.</param>
    /// <param name="value">The number now; null where it means nothing.</param>
    /// <param name="change">Takes another.</param>
    /// <param name="text">The number for people.</param>
    public static Stepper Of(string label, IReadOnlyList<double> rungs, Func<double?> value, Action<double> change, Func<double, string> text) => new(
        label, Shown(value, text, "none"),
        Button("lower", label, "−", () => value() is { } number ? Ladder.Below(rungs, number) : null, change),
        Button("higher", label, "+", () => value() is { } number ? Ladder.Above(rungs, number) : null, change));

    /// <summary>A number that is off below its lowest rung.</summary>
    /// <inheritdoc cref="Of"/>
    public static Stepper OrOff(string label, IReadOnlyList<double> rungs, Func<double?> value, Action<double?> change, Func<double, string> text) => new(
        label, Shown(value, text, "off"),
        new($"lower {label}", "−", () => change(Ladder.Below(rungs, value()!.Value)), () => value() != null) { Look = ButtonLook.Inner },
        Button("higher", label, "+", () => value() is { } number ? Ladder.Above(rungs, number) : rungs[0], number => change(number)));

    /// <summary>The number as text, which is made once for each.</summary>
    private static Func<string> Shown(Func<double?> value, Func<double, string> text, string none)
    {
        (double? Number, string Text) last = (null, none);
        return () =>
        {
            if (value() is var now && now != last.Number)
                last = (now, now is { } number ? text(number) : none);
            return last.Text;
        };
    }

    private static Button Button(string which, string label, string caption, Func<double?> next, Action<double> change) =>
        new($"{which} {label}", caption, () => change(next()!.Value), () => next() != null) { Look = ButtonLook.Inner };
}
