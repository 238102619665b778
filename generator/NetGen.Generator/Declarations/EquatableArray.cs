using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Generator.Declarations;

/// <summary>
/// An immutable array that equals another with equal elements, as the incremental pipeline's cache needs.
/// It has those of LINQ's operators that trees are walked with, done at once and without an enumerator: to compile a network is to do little else.
/// </summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
internal readonly struct EquatableArray<T>(ImmutableArray<T> items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _items = items;

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    public int Count => _items.IsDefault ? 0 : _items.Length;

    public T this[int index] => _items[index];

    public bool Any(Func<T, bool> predicate)
    {
        foreach (var item in Items)
        {
            if (predicate(item))
                return true;
        }

        return false;
    }

    public bool All(Func<T, bool> predicate)
    {
        foreach (var item in Items)
        {
            if (!predicate(item))
                return false;
        }

        return true;
    }

    public EquatableArray<T> Where(Func<T, bool> predicate)
    {
        var kept = new List<T>(Count);
        foreach (var item in Items)
        {
            if (predicate(item))
                kept.Add(item);
        }

        return kept.Count == Count ? this : kept.ToEquatableArray();
    }

    public EquatableArray<TResult> Select<TResult>(Func<T, TResult> selector)
        where TResult : IEquatable<TResult>
    {
        var selected = new TResult[Count];
        for (int place = 0; place < selected.Length; place++)
            selected[place] = selector(_items[place]);
        return EquatableArray.Of(selected);
    }

    public EquatableArray<TResult> SelectMany<TResult>(Func<T, IEnumerable<TResult>> selector)
        where TResult : IEquatable<TResult>
    {
        var selected = new List<TResult>(Count);
        foreach (var item in Items)
            selected.AddRange(selector(item));
        return selected.ToEquatableArray();
    }

    public EquatableArray<TResult> SelectMany<TResult>(Func<T, EquatableArray<TResult>> selector)
        where TResult : IEquatable<TResult>
    {
        if (Count == 1)
            return selector(_items[0]);
        var selected = new List<TResult>(Count);
        foreach (var item in Items)
        {
            foreach (var result in selector(item))
                selected.Add(result);
        }

        return selected.ToEquatableArray();
    }

    public EquatableArray<T> ToEquatableArray() => this;

    public bool Equals(EquatableArray<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (var item in Items)
            hash = unchecked(hash * 31 + item.GetHashCode());
        return hash;
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)ImmutableCollectionsMarshal.AsArray(Items)!).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}

/// <summary>Builds equatable arrays from collection expressions and sequences.</summary>
internal static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => Of(items.ToArray());

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => Of(items.ToArray());

    /// <summary>The array itself, which nobody else holds.</summary>
    internal static EquatableArray<T> Of<T>(T[] items)
        where T : IEquatable<T> => new(ImmutableCollectionsMarshal.AsImmutableArray(items));
}
