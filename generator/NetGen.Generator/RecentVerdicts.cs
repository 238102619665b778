using System.Collections.Concurrent;
using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator;

/// <summary>What came of a declaration: a program, or faults.</summary>
internal sealed record Verdict(NetworkProgram? Program, EquatableArray<Fault> Faults);

/// <summary>
/// What came of the declarations compiled last. An editor asks generator and analyzer after every key stroke, and a build asks both once;
/// declarations compare by value, so that only what has changed is compiled, and once for the two of them.
/// </summary>
internal static class RecentVerdicts
{
    /// <summary>More networks than one file has, few enough to keep.</summary>
    private const int Most = 64;

    private static readonly ConcurrentDictionary<NetworkDeclaration, Verdict> s_verdicts = new();

    public static Verdict? Find(NetworkDeclaration declaration) => s_verdicts.TryGetValue(declaration, out var verdict) ? verdict : null;

    public static Verdict Remember(NetworkDeclaration declaration, Verdict verdict)
    {
        if (s_verdicts.Count >= Most)
            s_verdicts.Clear();
        return s_verdicts[declaration] = verdict;
    }
}
