using Microsoft.CodeAnalysis.CodeFixes;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.CodeFixes;

/// <summary>NG0004.</summary>
public class GatherLayersTests
{
    private const string Title = "Gather the layers of 'Net' on one part, in the order of its files";

    [Fact]
    public void Layers_of_other_files_come_to_the_first_part()
    {
        string[] before =
        [
            "[Network]\n[Input(2)]\n[Dense<Tanh>(4)] // from the plane\npublic partial class Net;\n",
            "// The rest.\n[Obsolete]\n[Dense<Tanh>(3)]\n[Dense(1)] // the answer\n[Loss<Huber>]\npartial class Net;\n",
        ];
        string[] after =
        [
            "[Network]\n[Input(2)]\n[Dense<Tanh>(4)] // from the plane\n[Dense<Tanh>(3)]\n[Dense(1)]\npublic partial class Net;\n",
            "// The rest.\n[Obsolete]\n// the answer\n[Loss<Huber>]\npartial class Net;\n",
        ];
        using var editor = Editor.Open(before);
        Assert.Equal(after, Editor.Texts(editor.Do(Title)));
        Project.Compile(after).IsRight();
    }

    [Fact]
    public void Layers_in_lists_with_others_come_alone() =>
        Mending.Mends(
            Title,
            "[Network, Input(2), Dense<Tanh>(4)] partial class Net;\n[Dense<Tanh>(3), Obsolete, Dense(2), Dense<ReLU>(5), Dense(1)] [Loss<Huber>] partial class Net;",
            "[Network, Input(2), Dense<Tanh>(4), Dense<Tanh>(3), Dense(2), Dense<ReLU>(5), Dense(1)] partial class Net;\n[Obsolete] [Loss<Huber>] partial class Net;");

    [Fact]
    public void All_are_gathered_at_once()
    {
        using var editor = Editor.Open(Parts("Net") + Parts("Other"));
        Assert.Equal([Gathered("Net") + Gathered("Other")], Editor.Texts(editor.DoAll(Title, FixAllScope.Document)));
    }

    private static string Parts(string name) => $"[Network][Input(2)][Dense<Tanh>(4)]partial class {name};\n[Dense(1)][Loss<Huber>]partial class {name};\n";

    private static string Gathered(string name) => $"[Network][Input(2)][Dense<Tanh>(4)][Dense(1)]partial class {name};\n[Loss<Huber>]partial class {name};\n";
}
