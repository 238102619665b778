using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Formulas;

/// <summary>Compiles printed text and hands back its type, in a world where the runtime's functions are the test's own.</summary>
internal static class PrintedCode
{
    private const string Functions = """
        using System;
        using NetGen.Kernels;
        using static NetGen.Generator.Tests.Formulas.FunctionDefinitions;
        using TLanes = NetGen.Kernels.DoubleLane;

        static class DoubleMath
        {
            public static double Exp(double x) => Apply("exp", x);
            public static double Log(double x) => Apply("log", x);
            public static double Sqrt(double x) => Math.Sqrt(x);
            public static double Abs(double x) => Math.Abs(x);
            public static double Tanh(double x) => Apply("tanh", x);
            public static double Sin(double x) => Apply("sin", x);
            public static double Cos(double x) => Apply("cos", x);
            public static double Min(double a, double b) => Apply("min", a, b);
            public static double Max(double a, double b) => Apply("max", a, b);
            public static double Pow(double x, double exponent) => Apply("pow", x, exponent);
            public static double ExpM1(double x) => Apply("expm1", x);
            public static double Log1P(double x) => Apply("log1p", x);
            public static double Sigmoid(double x) => Apply("sigmoid", x);
            public static double Softplus(double x) => Apply("softplus", x);
            public static double LogCosh(double x) => Apply("logcosh", x);
            public static double Erf(double x) => Apply("erf", x);
        }

        static class LaneMath
        {
            public static DoubleLane Exp(DoubleLane x) => new(Apply("exp", x.Value));
            public static DoubleLane ExpM1(DoubleLane x) => new(Apply("expm1", x.Value));
            public static DoubleLane Log(DoubleLane x) => new(Apply("log", x.Value));
            public static DoubleLane Log1P(DoubleLane x) => new(Apply("log1p", x.Value));
            public static DoubleLane Tanh(DoubleLane x) => new(Apply("tanh", x.Value));
            public static DoubleLane Sigmoid(DoubleLane x) => new(Apply("sigmoid", x.Value));
            public static DoubleLane Softplus(DoubleLane x) => new(Apply("softplus", x.Value));
            public static DoubleLane LogCosh(DoubleLane x) => new(Apply("logcosh", x.Value));
            public static DoubleLane Sin(DoubleLane x) => new(Apply("sin", x.Value));
            public static DoubleLane Cos(DoubleLane x) => new(Apply("cos", x.Value));
            public static DoubleLane Erf(DoubleLane x) => new(Apply("erf", x.Value));
            public static DoubleLane Min(DoubleLane a, DoubleLane b) => new(Apply("min", a.Value, b.Value));
            public static DoubleLane Max(DoubleLane a, DoubleLane b) => new(Apply("max", a.Value, b.Value));
            public static DoubleLane Pow(DoubleLane x, double exponent) => new(Apply("pow", x.Value, exponent));
        }
        """;

    private const string ShaderFunctions = """
        static float exp(float x) => MathF.Exp(x);
        static float log(float x) => MathF.Log(x);
        static float sqrt(float x) => MathF.Sqrt(x);
        static float abs(float x) => MathF.Abs(x);
        static float sign(float x) => MathF.Sign(x);
        static float floor(float x) => MathF.Floor(x);
        static float min(float x, float y) => MathF.Min(x, y);
        static float max(float x, float y) => MathF.Max(x, y);
        static float mod(float x, float y) => x - y * MathF.Floor(x / y);
        static float pow(float x, float y) => MathF.Pow(x, y);
        """;

    /// <summary>A shader's functions are C# once they are static and their numbers floats, so they can be called without a screen.</summary>
    public static Type CompileShader(string shader)
    {
        string floats = Regex.Replace(shader, @"(?<![\w.])\d+\.\d+(e-?\d+)?", "$0f");
        string functions = Regex.Replace(floats, "^float", "public static float", RegexOptions.Multiline);
        return Compile($"static class Printed\n{{\n{ShaderFunctions}\n{functions}\n}}\n");
    }

    public static Type Compile(string source)
    {
        var options = new CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release);
        MetadataReference[] references = [.. Net100.References.All, Reference(typeof(INetwork)), Reference(typeof(PrintedCode))];
        var compilation = CSharpCompilation.Create("Printed", [CSharpSyntaxTree.ParseText(Functions + "\n" + source)], references, options);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(5)));
        stream.Position = 0;
        return new AssemblyLoadContext(null).LoadFromStream(stream).GetType("Printed")!;
    }

    public static T Member<T>(this Type type, string name)
        where T : Delegate => type.GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<T>();

    private static PortableExecutableReference Reference(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);
}
