namespace NetGen;

/// <summary>One of several things by name.</summary>
internal static class Choice
{
    /// <summary>The names between two buttons that go round and round.</summary>
    /// <param name="label">What is chosen.</param>
    /// <param name="names">What there is.</param>
    /// <param name="chosen">The place of the one that is chosen now.</param>
    /// <param name="choose">Takes the place of another.</param>
    public static Stepper Of(string label, IReadOnlyList<string> names, Func<int> chosen, Action<int> choose)
    {
        return new(label, () => names[chosen()], Button("previous", "←", -1), Button("next", "→", 1));

        Button Button(string which, string caption, int by) =>
            new($"{which} {label}", caption, () => choose((chosen() + by + names.Count) % names.Count)) { Look = ButtonLook.Inner };
    }
}
