namespace NetGen.Generator.Tests.Harness;

/// <summary>Before and after a code fix.</summary>
internal static class Mending
{
    /// <summary>One file becomes another by the fix of that title, to the character, and then nothing is wrong with it.</summary>
    public static void Mends(string title, string before, string after)
    {
        Assert.Equal(after, Text(title, before));
        Project.Compile(after).IsRight();
    }

    public static string Text(string title, string before)
    {
        using var editor = Editor.Open(before);
        return Editor.Texts(editor.Do(title)).Single();
    }

    /// <summary>What is offered for a file.</summary>
    public static IReadOnlyList<string> Offers(params string[] files)
    {
        using var editor = Editor.Open(files);
        return editor.Offers;
    }
}
