using Microsoft.CodeAnalysis.CodeFixes;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.CodeFixes;

/// <summary>NG0001 and NG0006.</summary>
public class MakePartialTests
{
    private const string Attributes = "[Network][Input(2)][Dense(1)][Loss<Huber>]";

    [Theory]
    [InlineData("public sealed class Net;", "public sealed partial class Net;")]
    [InlineData("class Net { }", "partial class Net { }")]
    [InlineData("\n/* mine */ class Net; // and a comment", "\n/* mine */ partial class Net; // and a comment")]
    public void NG0001_the_class_becomes_partial(string before, string after) =>
        Mending.Mends("Make 'Net' partial", Attributes + before, Attributes + after);

    [Fact]
    public void NG0006_the_types_around_it_become_partial() =>
        Mending.Mends(
            "Make 'Models' and 'Plane' partial",
            $"static class Models\n{{\n    public readonly struct Plane\n    {{\n        {Attributes}\n        public partial class Net;\n    }}\n}}",
            $"static partial class Models\n{{\n    public readonly partial struct Plane\n    {{\n        {Attributes}\n        public partial class Net;\n    }}\n}}");

    [Fact]
    public void NG0001_a_class_and_what_is_around_it_become_partial_at_once() =>
        Mending.Mends("Make 'Models' and 'Net' partial", $"record Models {{ {Attributes} public class Net; }}", $"partial record Models {{ {Attributes} public partial class Net; }}");

    [Fact]
    public void Parts_in_other_files_become_partial_too()
    {
        using var editor = Editor.Open($"{Attributes} public partial class Net;", "public class Net { }");
        Assert.Equal([$"{Attributes} public partial class Net;", "public partial class Net { }"], Editor.Texts(editor.Do("Make 'Net' partial")));
    }

    [Theory]
    [InlineData(FixAllScope.Document, false)]
    [InlineData(FixAllScope.Project, true)]
    [InlineData(FixAllScope.Solution, true)]
    public void All_become_partial_at_once(FixAllScope scope, bool withOtherFiles)
    {
        string[] before = [$"class Models {{ {Attributes} class A; {Attributes} class B; }}", $"{Attributes} class C;"];
        string[] after = [$"partial class Models {{ {Attributes} partial class A; {Attributes} partial class B; }}", $"{Attributes} {(withOtherFiles ? "partial " : "")}class C;"];
        using var editor = Editor.Open(before);
        Assert.Equal(after, Editor.Texts(editor.DoAll("Make 'Models' and 'A' partial", scope)));
    }
}
