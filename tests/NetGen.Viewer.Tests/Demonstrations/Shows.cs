using NetGen.Playground;

namespace NetGen.Tests;

/// <summary>The playground's demonstrations, each at the step of its best picture.</summary>
internal static class Shows
{
    public static TheoryData<string> Names => [.. Gallery.Demonstrations.Select(demonstration => demonstration.Name)];

    /// <summary>A fresh one at its beginning.</summary>
    public static Demonstration Begun(string name)
    {
        Demonstration demonstration = Gallery.Demonstrations.Single(one => one.Name == name);
        demonstration.Reset(1);
        return demonstration;
    }

    /// <summary>A fresh one, played until its best picture; returns the steps done.</summary>
    public static int Play(Demonstration demonstration)
    {
        int steps = 0;
        while (steps < demonstration.StepsOfPicture && demonstration.Advance())
            steps++;
        return steps;
    }

    /// <summary>What it tells of itself.</summary>
    public static string Description(Demonstration demonstration)
    {
        using var text = new StringWriter();
        demonstration.Describe(text);
        return text.ToString();
    }
}
