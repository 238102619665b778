namespace NetGen;

/// <summary>A button: what it says now, what it does, whether it can.</summary>
/// <param name="Name">What tests and screen readers know it by.</param>
/// <param name="Caption">What it says now.</param>
/// <param name="Widest">The longest that it ever says, so that nothing moves.</param>
/// <param name="Press">What it does.</param>
/// <param name="IsEnabled">Whether it can.</param>
internal sealed record BarButton(string Name, Func<string> Caption, string Widest, Action Press, Func<bool> IsEnabled)
{
    /// <summary>Where it stands; laid out by the bar.</summary>
    public Area Area { get; set; }

    /// <summary>A button that always says the same.</summary>
    public static BarButton Of(string name, Action press) => new(name, () => name, name, press, () => true);
}
