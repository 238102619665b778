using NetGen.Generator.Analysis;
using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>
/// The public members: one length check a call, then straight into the kernels. The network's own memory is held by fixed too,
/// lest the collector take it from a network that nobody needs after this call.
/// </summary>
internal static class MembersPrinter
{
    public static void Print(CodeWriter writer, NetworkProgram program)
    {
        var graph = program.Graph;
        string name = graph.Declaration.Place.TypeName;
        writer.Line($$"""
            /// <summary>Numbers in one input sample.</summary>
            public const int InputSize = {{Limits.Text(graph.InputSize)}};

            /// <summary>Numbers in one output, and in one target.</summary>
            public const int OutputSize = {{Limits.Text(graph.OutputSize)}};

            /// <summary>Weights and biases in all.</summary>
            public const int ParameterCount = {{Limits.Text(graph.ParameterCount)}};

            private readonly AlignedBuffer _parameters = new(ParameterCount);
            private readonly AlignedBuffer _scratch = new(Passes.ScratchSize);{{(program.Draws ? "\nprivate ulong _dropoutKey = DropoutMask.Key(0, 0);" : "")}}

            /// <summary>A network with fresh parameters; the same seed gives the same bits on every machine.</summary>
            public {{graph.Declaration.Place.Name}}(ulong seed = 0)
            {
                ThreadScratch.Of(Passes.PredictScratchSize); // so that not even the first prediction here allocates
                Reset(seed);
            }

            int INetwork.InputSize => InputSize;

            int INetwork.OutputSize => OutputSize;

            int INetwork.ParameterCount => ParameterCount;

            /// <inheritdoc/>
            public Span<float> Parameters => _parameters.Span;

            """);
        PrintReset(writer, graph);
        writer.Line($$"""

            /// <summary>A second network of the same kind with the same parameters.</summary>
            public {{name}} Clone()
            {
                {{name}} clone = new(0ul);
                Parameters.CopyTo(clone.Parameters);{{(program.Draws ? "\n    clone._dropoutKey = _dropoutKey;" : "")}}
                return clone;
            }

            INetwork INetwork.Clone() => Clone();

            """);
        if (program.Draws)
            writer.Line("/// <inheritdoc/>").Line("void IDropoutNetwork.Draw(ulong seed, long step) => _dropoutKey = DropoutMask.Key(seed, step);").Line();
        PrintPasses(writer, program, name, key: program.Draws ? ", _dropoutKey" : "");
        writer.Line();
        ParameterOrderPrinter.Print(writer, graph);
        writer.Line();
        PrintReference(writer, name, key: program.Draws ? ", _dropoutKey" : "");
    }

    private static void PrintReset(CodeWriter writer, Graph graph)
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Braces("public void Reset(ulong seed)"))
        {
            writer.Line("SeededRandom random = new(seed);");
            if (graph.Layers.Any(layer => !layer.Biases.IsEmpty))
                writer.Line("Parameters.Clear(); // Biases start at zero.");
            foreach (var layer in graph.Layers.Where(layer => !layer.Weights.IsEmpty))
            {
                string weights = FormattableString.Invariant($"Parameters.Slice({layer.Weights.Start}, {layer.Weights.Length})");
                writer.Line(layer.Definition.Fans(layer) is var (fanIn, fanOut)
                    ? FormattableString.Invariant($"WeightInitializer.Fill({weights}, Init.{InitOf(layer)}, fanIn: {fanIn}, fanOut: {fanOut}, random);")
                    : $"{weights}.Fill(1);");
            }
        }
    }

    private static Initializer InitOf(GraphLayer layer)
    {
        var declared = (Initializer)layer.Declaration.Number("Init", 0);
        return declared != Initializer.Default ? declared
            : layer.Activation.Declaration.IsRectifier ? Initializer.HeUniform
            : Initializer.GlorotUniform;
    }

    private static void PrintPasses(CodeWriter writer, NetworkProgram program, string name, string key)
    {
        writer.Line($$"""
            /// <inheritdoc/>
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            public void Predict(ReadOnlySpan<float> inputs, Span<float> outputs)
            {
                int samples = Arguments.Samples(inputs, InputSize, nameof({{name}}));
                Arguments.Length(outputs.Length, (long)samples * OutputSize, nameof(outputs), nameof({{name}}));
                fixed (float* parameters = _parameters, x = inputs, y = outputs, scratch = ThreadScratch.Of(Passes.PredictScratchSize))
                {
            """);
        Dispatch(writer, "", "Predict", "parameters, x, y, samples, scratch");
        writer.Line($$"""
                }
            }

            /// <inheritdoc/>
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            public float Loss(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets)
            {
                int samples = Arguments.AtLeastOneSample(inputs, InputSize, nameof({{name}}));
                Arguments.Length(targets.Length, (long)samples * OutputSize, nameof(targets), nameof({{name}}));
                fixed (float* parameters = _parameters, x = inputs, t = targets, scratch = _scratch)
                {
            """);
        Dispatch(writer, "return (float)", "Loss", "parameters, x, t, samples, scratch");
        writer.Line($$"""
                }
            }

            /// <inheritdoc/>
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            public float LossAndGradient(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Span<float> gradient)
            {
                int samples = Arguments.AtLeastOneSample(inputs, InputSize, nameof({{name}}));
                Arguments.Length(targets.Length, (long)samples * OutputSize, nameof(targets), nameof({{name}}));
                Arguments.Length(gradient.Length, ParameterCount, nameof(gradient), nameof({{name}}));
                fixed (float* parameters = _parameters, x = inputs, t = targets, g = gradient, scratch = _scratch)
                {
            """);
        Dispatch(writer, "return (float)", "LossAndGradient", $"parameters, x, t, samples, samples, g, scratch{key}", $" / {PassPrinter.MeanOver(program)}");
        writer.Line($$"""
                }
            }

            /// <inheritdoc/>
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            public void Backward(ReadOnlySpan<float> inputs, ReadOnlySpan<float> outputGradients, Span<float> gradient)
            {
                int samples = Arguments.AtLeastOneSample(inputs, InputSize, nameof({{name}}));
                Arguments.Length(outputGradients.Length, (long)samples * OutputSize, nameof(outputGradients), nameof({{name}}));
                Arguments.Length(gradient.Length, ParameterCount, nameof(gradient), nameof({{name}}));
                fixed (float* parameters = _parameters, x = inputs, dy = outputGradients, g = gradient, scratch = _scratch)
                {
            """);
        Dispatch(writer, "", "Backward", $"parameters, x, dy, samples, g, scratch{key}");
        writer.Line("    }").Line("}");
        DivisionPrinter.Print(writer, program, name, key);
    }

    /// <summary>The widest registers that this processor has; each branch but one is gone once the method is compiled.</summary>
    internal static void Dispatch(CodeWriter writer, string before, string pass, string arguments, string after = "")
    {
        string keyword = "if";
        foreach (string width in new[] { "Lanes512", "Lanes256", "Lanes128" })
        {
            writer.Line($"        {keyword} ({width}.IsSupported)").Line($"            {Called(width)};");
            keyword = "else if";
        }

        writer.Line("        else").Line($"            {Called("ScalarLane")};");

        string Called(string width) => after.Length == 0 ? $"{before}Passes.{pass}<{width}>({arguments})" : $"{before}(Passes.{pass}<{width}>({arguments}){after})";
    }

    private static void PrintReference(CodeWriter writer, string name, string key) => writer.Line($$"""
        /// <inheritdoc/>
        public void PredictDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, Span<double> outputs)
        {
            int samples = Arguments.Samples(inputs, InputSize, nameof({{name}}));
            Arguments.Length(parameters.Length, ParameterCount, nameof(parameters), nameof({{name}}));
            Arguments.Length(outputs.Length, (long)samples * OutputSize, nameof(outputs), nameof({{name}}));
            Reference.Predict(parameters, inputs, outputs, samples);
        }

        /// <inheritdoc/>
        public double LossDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets)
        {
            int samples = Arguments.AtLeastOneSample(inputs, InputSize, nameof({{name}}));
            Arguments.Length(parameters.Length, ParameterCount, nameof(parameters), nameof({{name}}));
            Arguments.Length(targets.Length, (long)samples * OutputSize, nameof(targets), nameof({{name}}));
            return Reference.Loss(parameters, inputs, targets, samples);
        }

        /// <inheritdoc/>
        public double GradientDouble(ReadOnlySpan<double> parameters, ReadOnlySpan<double> inputs, ReadOnlySpan<double> targets, Span<double> gradient)
        {
            int samples = Arguments.AtLeastOneSample(inputs, InputSize, nameof({{name}}));
            Arguments.Length(parameters.Length, ParameterCount, nameof(parameters), nameof({{name}}));
            Arguments.Length(targets.Length, (long)samples * OutputSize, nameof(targets), nameof({{name}}));
            Arguments.Length(gradient.Length, ParameterCount, nameof(gradient), nameof({{name}}));
            return Reference.LossAndGradient(parameters, inputs, targets, samples, gradient{{key}});
        }
        """);
}
