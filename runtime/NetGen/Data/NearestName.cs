namespace NetGen;

/// <summary>Guesses which name was meant.</summary>
internal static class NearestName
{
    /// <summary>" (did you mean 'x'?)" when a name is near enough, otherwise nothing.</summary>
    public static string Suggestion(string wanted, IEnumerable<string> names) => Of(wanted, names) is { } nearest ? $" (did you mean '{nearest}'?)" : "";

    /// <summary>The name with the fewest edits, at most a third of the letters; null when there is none.</summary>
    public static string? Of(string wanted, IEnumerable<string> names) => names
        .Select(name => (Name: name, Edits: EditDistance.Between(wanted.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(candidate => 3 * candidate.Edits <= Math.Max(wanted.Length, candidate.Name.Length))
        .OrderBy(candidate => candidate.Edits)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();
}
