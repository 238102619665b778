using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>NG0015: members of the user's that the build wants to add itself.</summary>
public class MemberClashTests
{
    private const string Attributes = "[Network][Input(2)][Dense<Sigmoid>(1)][Loss<BinaryCrossEntropy>]";

    [Theory]
    [InlineData("public const int InputSize = 3;", "InputSize")]
    [InlineData("public const int OutputSize = 3;", "OutputSize")]
    [InlineData("public const int ParameterCount = 3;", "ParameterCount")]
    [InlineData("public const string Glsl = \"\";", "Glsl")]
    [InlineData("public NetworkInfo Info => throw new NotSupportedException();", "Info")]
    [InlineData("public Span<float> Parameters => default;", "Parameters")]
    [InlineData("public void Reset(ulong seed) { }", "Reset")]
    [InlineData("public Net Clone() => this;", "Clone")]
    [InlineData("public void Predict(ReadOnlySpan<float> inputs, Span<float> outputs) { }", "Predict")]
    [InlineData("public float Loss(ReadOnlySpan<float> x, ReadOnlySpan<float> y) => 0;", "Loss")]
    [InlineData("private static class Passes;", "Passes")]
    [InlineData("private int _parameters;", "_parameters")]
    public void NG0015_a_generated_name_is_left_free(string member, string name) =>
        Project.Compile($"{Attributes} public partial class Net {{ {member} }}", Sources.Uses())
            .SaysOnly("NG0015", "Net", $"'Net' declares '{name}' itself, which the build adds to every network; rename yours");

    [Theory]
    [InlineData("public Net(ulong start) { }")]
    [InlineData("public Net() { }")]
    public void NG0015_the_generated_constructor_is_left_free(string constructor) =>
        Project.Compile($"{Attributes} public partial class Net {{ {constructor} }}", "class Use { public Net Make() => new(1); public Net Again() => new(); }".Replace(constructor.Contains("ulong", StringComparison.Ordinal) ? "new()" : "\0", "new(2)", StringComparison.Ordinal))
            .SaysOnly("NG0015", "Net", "'Net' declares a constructor that takes nothing or a seed, which the build adds to every network; give yours other parameters");

    [Theory]
    [InlineData("Loss")]
    [InlineData("Parameters")]
    [InlineData("Reference")]
    public void NG0015_the_class_is_not_called_like_a_member(string name) =>
        Project.Compile($"{Attributes} public partial class {name};", $"class Use {{ public INetwork Make() => new {name}(1); }}")
            .SaysOnly("NG0015", name, $"'{name}' has the name of a member, which the build adds to every network; rename the class");

    [Fact]
    public void NG0015_the_interface_is_implemented_by_the_build() =>
        Project.Compile($"{Attributes} public partial class Net : INetwork {{ int INetwork.InputSize => 3; }}", Sources.Uses())
            .SaysOnly("NG0015", "Net", "'Net' declares 'INetwork.InputSize' itself, which the build adds to every network; rename yours");

    [Fact]
    public void Overloads_and_other_constructors_are_the_users_own() =>
        Project.Compile($$"""
            {{Attributes}} public partial class Net : INetwork, IDisposable
            {
                static Net() { }
                public Net(int size = 3) : this(1ul) => Size = size;
                public int Size { get; }
                public float Predict(float a, float b) { Span<float> y = [0]; Predict([a, b], y); return y[0]; }
                public void Predict<T>(ReadOnlySpan<float> inputs, Span<float> outputs) => Predict(inputs, outputs);
                public Net Clone(bool deep) => Clone();
                public void Reset() => Reset(0);
                public void Dispose() { }
                ~Net() { }
            }
            """).IsRight();
}
