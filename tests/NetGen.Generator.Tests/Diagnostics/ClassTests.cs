using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>NG0001, NG0004, NG0005, NG0006, NG0007, NG0014 and NG0016: classes that the build cannot add to, or must not.</summary>
public class ClassTests
{
    private const string Attributes = "[Network][Input(2)][Dense<Sigmoid>(1)][Loss<BinaryCrossEntropy>]";

    [Fact]
    public void NG0001_a_network_is_partial() =>
        Project.Compile($"{Attributes} public class Net;")
            .SaysOnly("NG0001", "Net", "'Net' is declared a network but is not partial, so the build cannot add to it; write 'partial class Net'");

    [Fact]
    public void NG0001_every_part_of_a_network_is_partial() =>
        Project.Compile($"{Attributes} public partial class Net;", "public class Net;")
            .SaysOnly("NG0001", "Net", "'Net' is declared a network but is not partial, so the build cannot add to it; write 'partial class Net'", "CS0260");

    [Fact]
    public void NG0004_layers_stand_on_one_part() =>
        Project.Compile("[Network][Input(2)][Dense<Tanh>(3)] public partial class Net;", "[Dense(1)][Loss<Huber>] partial class Net;", Sources.Uses())
            .SaysOnly("NG0004", "Net", "The layers of 'Net' stand on more than one of its parts, so that their order depends on the order of files; gather them on one part");

    [Fact]
    public void Other_attributes_may_stand_on_other_parts() =>
        Project.Compile("[Network] public partial class Net;", "[Loss<Huber>][Input(2)] partial class Net;", "[Dense<Tanh>(3)][Dense(1)] partial class Net;", Sources.Uses()).IsRight();

    [Theory]
    [InlineData("public partial class Net<T>;")]
    [InlineData("public class Net<T>;")]
    public void NG0005_a_network_is_not_generic(string header) =>
        Project.Compile(Attributes + header)
            .SaysOnly("NG0005", "Net", "'Net' is generic or nested in a generic type; a network's sizes are constants of one class, so make it a class without type parameters");

    [Theory]
    [InlineData("partial class Outer<T> {", "}")]
    [InlineData("partial class Outer<T> { partial class Middle {", "} }")]
    [InlineData("partial interface Outer<T> {", "}")]
    public void NG0005_a_network_is_not_nested_in_a_generic_type(string before, string after) =>
        Project.Compile($"{before} {Attributes} public partial class Net; {after}")
            .SaysOnly("NG0005", "Net", "'Net' is generic or nested in a generic type; a network's sizes are constants of one class, so make it a class without type parameters");

    [Theory]
    [InlineData("class Outer {", "}", "Outer")]
    [InlineData("partial class Outer { struct Middle {", "} }", "Middle")]
    [InlineData("static class Outer { partial record Middle {", "} }", "Outer")]
    public void NG0006_a_containing_type_is_partial(string before, string after, string closed) =>
        Project.Compile($"{before} {Attributes} public partial class Net; {after}")
            .SaysOnly("NG0006", "Net", $"'Net' is nested in '{closed}', which is not partial, so the build cannot add to it; write 'partial' before '{closed}' too");

    [Theory]
    [InlineData("public partial class Net;", "public partial class NET;", "Net", "NET")]
    [InlineData("namespace Demo { public partial class Net; }", "namespace demo { public partial class Net; }", "Demo.Net", "demo.Net")]
    [InlineData("partial class Outer { public partial class Net; }", "partial class outer { public partial class Net; }", "Outer.Net", "outer.Net")]
    public void NG0007_names_differ_by_more_than_case(string one, string two, string oneName, string twoName)
    {
        string[] Files(string from, string to) =>
        [
            one.Replace("public", Attributes + "public", StringComparison.Ordinal),
            two.Replace("public", Attributes + "public", StringComparison.Ordinal),
            $"class Use {{ INetwork[] _all = [new {from}(1), new {to}(2)]; }}",
        ];
        var compiled = Project.Compile(Files(oneName, twoName));
        Assert.Equal(
            new[] { (oneName, twoName), (twoName, oneName) }.Select(pair => ("NG0007", pair.Item1.Split('.')[^1], $"The networks '{pair.Item1}' and '{pair.Item2}' differ only by case, and so would their generated files; rename one")).Order(),
            compiled.Said);
        Assert.Empty(compiled.CompilerErrors);
    }

    [Fact]
    public void A_class_that_is_no_network_may_differ_by_case() =>
        Project.Compile($"{Attributes} public partial class Net;", "class NET;", Sources.Uses()).IsRight();

    [Fact]
    public void NG0014_unsafe_code_is_allowed()
    {
        var compilation = Project.Compilation($"{Attributes} public partial class Net;", Sources.Uses());
        Project.Compile(compilation.WithOptions(compilation.Options.WithAllowUnsafe(false)))
            .SaysOnly("NG0014", "Net", "The code of 'Net' works on pointers behind one length check a call; set <AllowUnsafeBlocks>true</AllowUnsafeBlocks> in the project");
    }

    [Theory]
    [InlineData("public static partial class Net;", "static")]
    [InlineData("public partial record Net;", "a record")]
    [InlineData("public partial record class Net(int Size);", "a record")]
    [InlineData("public partial class Net(int size) { public int Size => size; }", "a class with a primary constructor")]
    [InlineData("file partial class Net;", "file-local")]
    [InlineData("file partial class Outer { public partial class Net; }", "file-local")]
    public void NG0016_a_network_is_an_ordinary_class(string header, string kind) =>
        Project.Compile(header.Contains("Outer", StringComparison.Ordinal) ? header.Replace("public", Attributes + "public", StringComparison.Ordinal) : Attributes + header)
            .SaysOnly("NG0016", "Net", $"'Net' is {kind}; a network is an ordinary class, visible in other files and made from a seed alone");

    [Fact]
    public void NG0016_a_network_is_not_abstract() =>
        Project.Compile($"{Attributes} public abstract partial class Net;", "class Use { static int Size(Net network) => Net.InputSize + network.Parameters.Length; }")
            .SaysOnly("NG0016", "Net", "'Net' is abstract; a network is an ordinary class, visible in other files and made from a seed alone");

    [Theory]
    [InlineData("public partial class Net { public required int Size { get; set; } }", "")]
    [InlineData("public partial class Net : Base;", "public class Base { public required string Name; }")]
    public void NG0016_a_network_is_made_from_a_seed_alone(string header, string other) =>
        Project.Compile(Attributes + header, other)
            .SaysOnly("NG0016", "Net", "'Net' is a class with required members; a network is an ordinary class, visible in other files and made from a seed alone");

    [Fact]
    public void NG0016_a_base_class_is_made_without_arguments() =>
        Project.Compile($"{Attributes} public partial class Net : Base;", "public class Base(int size) { public int Size => size; }")
            .SaysOnly("NG0016", "Net", "'Net' is derived from 'Base', which has no constructor without arguments; a network is an ordinary class, visible in other files and made from a seed alone", "CS7036");
}
