using NetGen.Generator.Declarations;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>Right declarations under unusual names and beside unusual neighbours.</summary>
public class NameTests
{
    private const string Attributes = "[Network][Input(2)][Dense<Tanh>(3, Init = Init.HeNormal)][Dense<Sigmoid>(1)][Loss<BinaryCrossEntropy>]";

    private static string Qualified => Attributes.Replace("Init.", "global::NetGen.Init.", StringComparison.Ordinal);

    [Theory]
    [InlineData("partial class @class;", "@class")]
    [InlineData("partial class @record;", "@record")]
    [InlineData("partial class @required;", "@required")]
    [InlineData("partial class @file;", "@file")]
    [InlineData("partial class Größe;", "Größe")]
    [InlineData("partial class 网络;", "网络")]
    [InlineData("partial class Сеть;", "Сеть")]
    [InlineData("partial class \\u0041bc;", "Abc")]
    [InlineData("partial class _;", "_")]
    public void Any_identifier_names_a_network(string header, string type)
    {
        var compiled = Project.Compile(Attributes + header, Sources.Uses(type)).IsRight();
        Assert.Equal(type.TrimStart('@'), Info(compiled, type.TrimStart('@')).Name);
    }

    [Theory]
    [InlineData("namespace Demo;", "", "Demo.Net")]
    [InlineData("namespace A.B.C.D.E.F;", "", "A.B.C.D.E.F.Net")]
    [InlineData("namespace @namespace.@event;", "", "@namespace.@event.Net")]
    [InlineData("namespace Größe.网络;", "", "Größe.网络.Net")]
    [InlineData("namespace Demo { namespace Inner {", "} }", "Demo.Inner.Net")]
    [InlineData("namespace NetGen;", "", "NetGen.Net")]
    [InlineData("namespace NetGen.Kernels.Mine;", "", "NetGen.Kernels.Mine.Net")]
    [InlineData("namespace Demo.NetGen.System;", "", "Demo.NetGen.System.Net")]
    [InlineData("namespace System.Numerics;", "", "System.Numerics.Net")]
    [InlineData("partial record Outer { public", "}", "Outer.Net")]
    [InlineData("partial record struct Outer { public", "}", "Outer.Net")]
    [InlineData("readonly partial struct Outer { public", "}", "Outer.Net")]
    [InlineData("ref partial struct Outer { public", "}", "Outer.Net")]
    [InlineData("partial interface @interface { public static partial class Middle { public", "} }", "@interface.Middle.Net")]
    public void A_network_stands_anywhere(string before, string after, string type)
    {
        string modifier = before.EndsWith("public", StringComparison.Ordinal) ? "public" : "";
        Project.Compile($"{before[..^modifier.Length]} {Attributes} {modifier} partial class Net; {after}", Sources.Uses("global::" + type)).IsRight();
    }

    /// <summary>Neighbours called like everything that generated code speaks of; {0} is the name.</summary>
    [Theory]
    [InlineData("public class {0};")]
    [InlineData("public class {0}<T>;")]
    [InlineData("namespace {0} {{ class Inside; }}")]
    [InlineData("partial class Net {{ class {0}; }}")]
    [InlineData("partial class Net {{ int {0} => 1; }}")]
    [InlineData("partial class Net {{ void {0}(int x) {{ }} }}")]
    [InlineData("partial class Net : Base; public partial class Base {{ public class {0}; }}")]
    public void Neighbours_may_be_called_like_anything_in_the_generated_code(string neighbour)
    {
        string[] names = [.. UsedTypes.Namespaces.Keys, "Math", "MathF", "MethodImplAttribute", "NetGen", "System", "Kernels", "TLanes", "SampleBuffer", "@float", "@var", "nint"];
        string neighbours = string.Concat(names.Select(name => string.Format(null, neighbour, name)));
        Project.Compile(
            "namespace Demo { " + Qualified + " public partial class Net; }",
            $"namespace Uses {{ {Sources.Uses("Demo.Net")} }}",
            $"namespace Demo {{ {neighbours} }}").IsRight();
    }

    [Theory]
    [InlineData("Arguments")]
    [InlineData("Init")]
    [InlineData("Lanes512")]
    [InlineData("Math")]
    [InlineData("Span")]
    public void A_network_may_be_called_like_anything_in_the_generated_code(string name) =>
        Project.Compile($"namespace Demo {{ {Qualified} public partial class {name}; }}").IsRight();

    [Theory]
    [InlineData("global using Arguments = System.String;")]
    [InlineData("global using Neighbours; namespace Neighbours { public class Arguments; public class Init; public class Span<T>; }")]
    public void Global_usings_do_not_reach_the_generated_code(string file) =>
        Project.Compile(file, $"namespace Demo {{ {Qualified} public partial class Net; }}").IsRight();

    private static NetworkInfo Info(Compiled compiled, string type) => ((INetwork)Activator.CreateInstance(compiled.Load(type), 1ul)!).Info;
}
