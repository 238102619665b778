using System.Globalization;

namespace NetGen;

/// <summary>
/// Turns a column of labels into class numbers. Unless the names are given, classes are sorted (by value when all labels are numbers, otherwise ordinally), so that their order
/// does not depend on the order of the rows.
/// </summary>
internal sealed class ClassLabels
{
    /// <summary>More classes than this are an identifier taken for a class rather than data.</summary>
    public const int MaximumClasses = 1_000;

    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<int> _classes = [];
    private readonly bool _fixed;

    /// <summary>Starts without samples.</summary>
    /// <param name="names">The classes in their order, or null when the labels tell.</param>
    public ClassLabels(IReadOnlyList<string>? names)
    {
        _lookup = _indices.GetAlternateLookup<ReadOnlySpan<char>>();
        _fixed = names is not null;
        foreach (string name in names ?? [])
        {
            if (!_indices.TryAdd(name, _indices.Count))
                throw new ArgumentException($"The class name '{name}' is given twice.", nameof(names));
        }
    }

    /// <summary>Adds the label of the next sample; false when it is none of the given names or one class too many.</summary>
    public bool TryAdd(ReadOnlySpan<char> label)
    {
        if (!_lookup.TryGetValue(label, out int index))
        {
            if (_fixed || _indices.Count == MaximumClasses)
                return false;
            index = _indices.Count;
            _indices.Add(label.ToString(), index);
        }

        _classes.Add(index);
        return true;
    }

    /// <summary>The classes' names in their order, and the class of each sample.</summary>
    public (string[] Names, int[] Classes) Sorted()
    {
        string[] seen = [.. _indices.Keys];
        if (_fixed)
            return (seen, [.. _classes]);
        string[] names = seen.All(name => Number(name) is not null)
            ? [.. seen.OrderBy(Number).ThenBy(name => name, StringComparer.Ordinal)]
            : [.. seen.Order(StringComparer.Ordinal)];
        var places = new int[names.Length];
        for (int i = 0; i < names.Length; i++)
            places[_indices[names[i]]] = i;
        return (names, [.. _classes.Select(index => places[index])]);
    }

    private static double? Number(string label) => double.TryParse(label, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}
