using System.Collections.Concurrent;
using NetGen.Generator.Declarations;

namespace NetGen.Generator;

/// <summary>
/// What there was to say about the declarations compiled last. An editor asks generator and analyzer after every key stroke, and a build asks both once;
/// declarations compare by value, so that only what has changed is compiled, and once for the two of them.
/// </summary>
internal static class RecentVerdicts
{
    /// <summary>More networks than one file has, few enough to keep.</summary>
    private const int Most = 64;

    private static readonly ConcurrentDictionary<NetworkDeclaration, EquatableArray<Fault>> s_verdicts = new();

    public static EquatableArray<Fault>? Find(NetworkDeclaration declaration) => s_verdicts.TryGetValue(declaration, out var verdict) ? verdict : null;

    public static void Remember(NetworkDeclaration declaration, EquatableArray<Fault> verdict)
    {
        if (s_verdicts.Count >= Most)
            s_verdicts.Clear();
        s_verdicts[declaration] = verdict;
    }
}
