using NetGen.Playground;
using NetGen.Workshop;

namespace NetGen.Tests;

public class DeclarationCompilerTests
{
    private const string SpiralText = "[Network]\n[Input(2)]\n[Dense<Tanh>(8)]\n[Dense<Tanh>(8)]\n[Dense<Sigmoid>(1)]\n[Loss<BinaryCrossEntropy>]\npublic sealed partial class Spiral;";

    [Fact]
    public void A_network_compiled_while_the_program_runs_is_the_one_that_the_build_compiled()
    {
        using DeclaredNetwork declared = DeclarationCompiler.Compile(SpiralText, TestContext.Current.CancellationToken);
        INetwork made = declared.Create(7);
        var built = new Spiral(7);
        Assert.Equal(built.Parameters, made.Parameters);
        (float[] madeGradient, float[] builtGradient) = (new float[made.ParameterCount], new float[made.ParameterCount]);
        float[] inputs = [0.3f, -0.2f, 0.9f, 0.1f], targets = [1, 0];
        Assert.Equal(built.LossAndGradient(inputs, targets, builtGradient), made.LossAndGradient(inputs, targets, madeGradient));
        Assert.Equal(builtGradient, madeGradient);
        Assert.Contains("partial class Spiral", declared.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void What_makes_the_compiler_ready_compiles_itself() => DeclarationCompiler.WarmUp();

    [Fact]
    public async Task Many_declarations_can_be_compiled_at_once()
    {
        DeclaredNetwork[] all = await Task.WhenAll(Enumerable.Range(1, 4).Select(units =>
            DeclarationCompiler.CompileAsync(SpiralText.Replace("Tanh>(8)", FormattableString.Invariant($"Tanh>({units})"), StringComparison.Ordinal), TestContext.Current.CancellationToken)));
        Assert.Equal([1, 2, 3, 4], all.Select(one => one.Create(1).Info.Layers[0].OutputShape[0]));
        Array.ForEach(all, one => one.Dispose());
    }

    [Theory]
    [InlineData("[Dense<Sigmoid>(1)]", "[Dense(1)]", "NG0012", 6, "write [Dense<Sigmoid>(1)]")]
    [InlineData("[Dense<Tanh>(8)]\n[Dense<Tanh>(8)]", "[Dense<Tanh>(0)]", "NG0003", 3, "0")]
    [InlineData("Tanh", "Tan", "CS0246", 3, "'Tan'")]
    [InlineData("Spiral;", "Spiral", "CS1514", 7, "{")]
    [InlineData("[Network]\n", "", "NG0013", 0, "put [Network]")]
    [InlineData("partial ", "", "NG0001", 7, "partial class Spiral")]
    public void What_is_wrong_is_said_with_its_line(string from, string to, string id, int line, string words)
    {
        var wrong = Assert.Throws<DeclarationException>(() => DeclarationCompiler.Compile(SpiralText.Replace(from, to, StringComparison.Ordinal), TestContext.Current.CancellationToken));
        Assert.Equal((id, line), (wrong.Faults[0].Id, wrong.Faults[0].Line));
        Assert.Contains(words, wrong.Faults[0].Message, StringComparison.Ordinal);
        Assert.Contains(id, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_was_given_back_makes_no_networks_but_those_it_made_live_on()
    {
        DeclaredNetwork declared = DeclarationCompiler.Compile(SpiralText, TestContext.Current.CancellationToken);
        INetwork made = declared.Create(1);
        declared.Dispose();
        Assert.Throws<ObjectDisposedException>(() => declared.Create(1));
        made.Predict([0, 0], new float[1]);
    }

    [Fact]
    public void The_memory_of_a_class_that_nobody_uses_is_given_back()
    {
        WeakReference class_ = CompileAndForget();
        for (int i = 0; i < 20 && class_.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(class_.IsAlive);

        static WeakReference CompileAndForget()
        {
            using DeclaredNetwork declared = DeclarationCompiler.Compile(SpiralText);
            return new(declared.Create(1).GetType().Assembly);
        }
    }
}
