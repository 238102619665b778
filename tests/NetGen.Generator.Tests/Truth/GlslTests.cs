using System.Diagnostics;
using System.Globalization;

namespace NetGen.Generator.Tests.Truth;

/// <summary>The GLSL of networks with every function: it compiles as GLSL 3.30, and computes what the network computes.</summary>
public sealed class GlslTests(GlslTests.Networks networks) : IClassFixture<GlslTests.Networks>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("netgen-glsl-").FullName;

    /// <summary>Each activation, each piece of a formula, softmax, and a network of many sizes.</summary>
    private static readonly List<DeclaredNetwork> s_networks =
    [
        .. ActivationUnderTest.BuiltIn.Concat(RandomNetworks.Pieces)
            .Select(activation => new DeclaredNetwork(2, [new(5, activation), new(3, activation, HasBias: false)], LossUnderTest.Elementwise[0])),
        new(2, [new(17, ActivationUnderTest.BuiltIn[12]), new(9, ActivationUnderTest.BuiltIn[1]), new(3, ActivationUnderTest.Softmax)], LossUnderTest.CrossEntropy),
        OfPicture([1, 1, 2], new DeclaredConvolution(4, 2, 3, 1, IsSame: true, 0, HasBias: true, ActivationUnderTest.BuiltIn[12]), new DeclaredPool("MaxPool2D", 1, 2), new DeclaredFlatten()),
        OfPicture([1, 2, 1], new DeclaredConvolution(6, 1, 1, 1, IsSame: false, 0, HasBias: false, ActivationUnderTest.BuiltIn[0]), new DeclaredLayerNorm(1e-5, ActivationUnderTest.BuiltIn[12]),
            new DeclaredPool("AveragePool2D", 2, 1), new DeclaredDropout(0.5), new DeclaredPool("GlobalAveragePool2D", 0, 0), new DeclaredDropout(0.25)),
        OfPicture([2, 1, 1], new DeclaredConvolution(5, 3, 3, 2, IsSame: false, 1, HasBias: true, ActivationUnderTest.BuiltIn[1]), new DeclaredFlatten(), new DeclaredLayerNorm(0.1, ActivationUnderTest.BuiltIn[0])),
    ];

    [Fact]
    public void Every_shader_compiles()
    {
        Assert.SkipUnless(IsOnPath("glslangValidator"), "glslangValidator is not on the path (glslang-tools).");
        string[] files = [.. s_networks.Select((network, index) => Written($"{Name(index)}.frag", $$"""
            #version 330 core
            out vec4 colour;
            {{Text(networks.Assembly.Create(Name(index)))}}
            void main()
            {
                float inputs[2] = float[2](gl_FragCoord.x, gl_FragCoord.y);
                float outputs[{{network.Outputs}}];
                network(inputs, outputs);
                colour = vec4(outputs[0]);
            }
            """))];
        var (exitCode, said) = Run("glslangValidator", files);
        Assert.True(exitCode == 0, said);
    }

    /// <summary>The text is near enough to C that a few definitions make it a C program.</summary>
    [Fact]
    public void Every_shader_computes_what_its_network_computes()
    {
        Assert.SkipUnless(IsOnPath("gcc"), "gcc is not on the path.");
        var random = new SeededRandom(5);
        for (int index = 0; index < s_networks.Count; index++)
        {
            INetwork network = networks.Assembly.Create(Name(index), seed: 3);
            float[] inputs = [4 * random.NextSingle() - 2, 4 * random.NextSingle() - 2], expected = new float[network.OutputSize];
            network.Predict(inputs, expected);
            string program = Path.Combine(_folder, Name(index));
            var (exitCode, said) = Run("gcc", ["-O1", "-w", "-o", program, Written($"{Name(index)}.c", InC(network, inputs)), "-lm"]);
            Assert.True(exitCode == 0, said);
            float[] actual = [.. Run(program, []).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => float.Parse(line, CultureInfo.InvariantCulture))];
            Assert.Equal(expected.Length, actual.Length);
            Assert.All(expected.Zip(actual), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= 1e-5 * Math.Max(1, Math.Abs(pair.First)),
                $"{s_networks[index].Source("Network")}{pair.Second:R} where the network has {pair.First:R}"));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string InC(INetwork network, float[] inputs) => $$"""
        #include <math.h>
        #include <stdio.h>
        #include <stdlib.h>
        #define in
        #define inout
        #define abs fabsf
        #define exp expf
        #define log logf
        #define pow powf
        #define sqrt sqrtf
        #define sin sinf
        #define cos cosf
        #define tanh tanhf
        #define min fminf
        #define max fmaxf
        #define floor floorf
        #define mod(x, y) ((x) - (y) * floorf((x) / (y)))
        #define sign(x) ((float)((x) > 0) - (float)((x) < 0))
        static const float values[] = { {{string.Join(", ", network.Parameters.ToArray().Select(value => value.ToString("R", CultureInfo.InvariantCulture)))}} };
        {{Text(network).Replace("uniform sampler2D parameters;", "").Replace("texelFetch(parameters, ivec2(index & 1023, index >> 10), 0).r", "values[index]")}}
        int main(void)
        {
            float inputs[2] = { {{inputs[0].ToString("R", CultureInfo.InvariantCulture)}}, {{inputs[1].ToString("R", CultureInfo.InvariantCulture)}} };
            float outputs[{{network.OutputSize}}];
            network(inputs, outputs);
            for (int i = 0; i < {{network.OutputSize}}; i++) printf("%.9g\n", outputs[i]);
            return 0;
        }
        """;

    private static DeclaredNetwork OfPicture(int[] shape, params PictureLayer[] layers)
    {
        var front = new PictureFront(shape, layers);
        return new(front.Outputs, [new(2, ActivationUnderTest.Sigmoid)], LossUnderTest.BinaryCrossEntropy) { Front = front };
    }

    private static string Text(INetwork network) => (string)network.GetType().GetField("Glsl")!.GetRawConstantValue()!;

    private static string Name(int index) => FormattableString.Invariant($"Network{index}");

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private string Written(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (int ExitCode, string Output) Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>The networks, compiled once for all tests.</summary>
    public sealed class Networks : IDisposable
    {
        internal NetworkAssembly Assembly { get; } = NetworkAssembly.Of(string.Join("\n", s_networks.Select((network, index) => network.Source(Name(index)))));

        public void Dispose() => Assembly.Dispose();
    }
}
