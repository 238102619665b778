using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>Divides a kernel that sums gradients into parts for threads: each takes some rounds of the outer loops, so that every number is one part's alone.</summary>
internal static class Parts
{
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body)
    {
        var divided = new List<Statement>();
        foreach (var statement in body)
        {
            if (statement is Loop { IsIndependent: true } loop)
                divided.Add(new DealtLoop(loop));
            else if (divided.Count > 0 && divided[divided.Count - 1] is FirstPart before)
                divided[divided.Count - 1] = new FirstPart([.. before.Body, statement]);
            else
                divided.Add(new FirstPart([statement]));
        }

        return divided.ToEquatableArray();
    }
}
