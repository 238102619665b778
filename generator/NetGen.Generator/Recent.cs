using System.Collections.Concurrent;

namespace NetGen.Generator;

/// <summary>
/// What was found for the last keys, so that it is found once. Keys and values compare by value and hold nothing of a compilation,
/// and so may be kept from one key stroke to the next.
/// </summary>
internal sealed class Recent<TKey, TValue>
    where TKey : notnull
{
    /// <summary>More networks than one file has, and more formulas than one network; few enough to keep.</summary>
    private const int Most = 64;

    private readonly ConcurrentDictionary<TKey, TValue> _values = new();

    /// <summary>What was found for the key, or is found now.</summary>
    public TValue Of(TKey key, Func<TKey, TValue> find)
    {
        if (!_values.TryGetValue(key, out var value))
            Remember(key, value = find(key));
        return value;
    }

    public void Remember(TKey key, TValue value)
    {
        if (_values.Count >= Most)
            _values.Clear();
        _values[key] = value;
    }
}
