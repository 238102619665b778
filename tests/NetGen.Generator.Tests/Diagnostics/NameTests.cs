using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>Right declarations under unusual names and beside unusual neighbours.</summary>
public class NameTests
{
    private const string Attributes = "[Network][Input(2)][Dense<Tanh>(3, Init = Init.HeNormal)][Dense<Sigmoid>(1)][Loss<BinaryCrossEntropy>]";

    [Theory]
    [InlineData("partial class @class;", "@class")]
    [InlineData("partial class @record;", "@record")]
    [InlineData("partial class @required;", "@required")]
    [InlineData("partial class @file;", "@file")]
    [InlineData("partial class @var;", "@var")]
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

    [Theory]
    [InlineData("Arguments")]
    [InlineData("AlignedBuffer")]
    [InlineData("CodeForm")]
    [InlineData("DoubleMath")]
    [InlineData("IFloatLanes")]
    [InlineData("INetwork")]
    [InlineData("Init")]
    [InlineData("LaneMath")]
    [InlineData("Lanes256")]
    [InlineData("LayerInfo")]
    [InlineData("Math")]
    [InlineData("MethodImpl")]
    [InlineData("MethodImplAttribute")]
    [InlineData("MethodImplOptions")]
    [InlineData("NetGen")]
    [InlineData("NetworkInfo")]
    [InlineData("OutputKind")]
    [InlineData("ParameterOrder")]
    [InlineData("ParameterRange")]
    [InlineData("ReadOnlySpan")]
    [InlineData("SampleBlocks")]
    [InlineData("ScalarLane")]
    [InlineData("ScratchPool")]
    [InlineData("SeededRandom")]
    [InlineData("Span")]
    [InlineData("System")]
    [InlineData("TLanes")]
    [InlineData("WeightInitializer")]
    [InlineData("nint")]
    public void A_neighbour_may_be_called_like_anything_in_the_generated_code(string name)
    {
        string network = "namespace Demo { " + Attributes.Replace("Init.", "global::NetGen.Init.", StringComparison.Ordinal) + " public partial class Net; }";
        string uses = $"namespace Uses {{ {Sources.Uses("Demo.Net")} }}";
        Project.Compile(network, uses, $"namespace Demo {{ public class {name}; }}").IsRight();
        Project.Compile(network, uses, $"namespace Demo {{ public class {name}<T>; }}").IsRight();
        Project.Compile(network, uses, $"namespace Demo.{name} {{ class Inside; }}").IsRight();
        Project.Compile(network, uses, $"namespace Demo {{ partial class Net {{ class {name}; }} }}").IsRight();
        Project.Compile(network, uses, $"namespace Demo {{ partial class Net {{ int {name} => 1; }} }}").IsRight();
        Project.Compile(network, uses, $"namespace Demo {{ partial class Net : Base; public class Base {{ public int {name} => 1; }} }}").IsRight();
    }

    [Theory]
    [InlineData("Arguments")]
    [InlineData("Init")]
    [InlineData("Lanes512")]
    [InlineData("Math")]
    [InlineData("Span")]
    public void A_network_may_be_called_like_anything_in_the_generated_code(string name) =>
        Project.Compile($"namespace Demo {{ {Attributes.Replace("Init.", "global::NetGen.Init.", StringComparison.Ordinal)} public partial class {name}; }}").IsRight();

    [Theory]
    [InlineData("global using Arguments = System.String;")]
    [InlineData("global using Neighbours; namespace Neighbours { public class Arguments; public class Init; public class Span<T>; }")]
    public void Global_usings_do_not_reach_the_generated_code(string file) =>
        Project.Compile(file, $"namespace Demo {{ {Attributes.Replace("Init.", "global::NetGen.Init.", StringComparison.Ordinal)} public partial class Net; }}").IsRight();

    private static NetworkInfo Info(Compiled compiled, string type) => ((INetwork)Activator.CreateInstance(compiled.Load(type), 1ul)!).Info;
}
