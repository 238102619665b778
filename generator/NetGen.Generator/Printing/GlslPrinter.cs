using NetGen.Generator.Analysis;
using NetGen.Generator.Lowering;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The constant with the network as GLSL 3.30, for drawing what it computes on the graphics processor.</summary>
internal static class GlslPrinter
{
    /// <summary>Numbers between layers that a fragment can hold; drivers give up beyond a few thousand registers.</summary>
    public const int MaximumSize = 512;

    /// <summary>Why there is no GLSL; null where there is.</summary>
    public static string? Refusal(NetworkProgram program)
    {
        int size = program.BuffersOf(program.Predict).Sum(buffer => buffer.Size);
        return size <= MaximumSize ? null : $"it holds {Limits.Text(size)} numbers between layers, and a fragment of a picture at most {Limits.Text(MaximumSize)}";
    }

    public static void Print(CodeWriter writer, NetworkProgram program)
    {
        string? refusal = Refusal(program);
        writer.Line(refusal is null
            ? "/// <summary>The network as GLSL 3.30: network(x, y) over the floats of the texture \"parameters\", 1024 a row; empty for networks too large for it.</summary>"
            : $"/// <summary>Empty: {refusal}.</summary>");
        if (refusal is not null)
        {
            writer.Line("public const string Glsl = \"\";");
            return;
        }

        writer.Line("public const string Glsl = \"\"\"").Line(Source(program)).Line("\"\"\";");
    }

    /// <summary>Some drivers refuse anything but ASCII, in comments too.</summary>
    private static string Plain(string sentence) => string.Concat(sentence.Replace("→", "->").Select(letter => letter < 128 ? letter : '?'));

    private static string Source(NetworkProgram program)
    {
        var graph = program.Graph;
        var body = new CodeWriter();
        var printer = new GlslStatementPrinter(body);
        foreach (var kernel in program.Predict)
        {
            body.Line($"// {Plain(kernel.Sentence)}");
            string parameters = string.Join(", ", kernel.Buffers.Select(buffer =>
                $"{(kernel.Writes(buffer) ? "inout" : "in")} float {buffer}[{Limits.Text(program.Buffer(buffer).Size)}]"));
            using (body.Braces($"void {kernel.Name}({parameters})"))
                printer.Print(SingleRounds.Apply(kernel.Body));
            body.Line();
        }

        string output = BufferNames.Output(graph.Last);
        using (body.Braces($"void network(in float {BufferNames.Inputs}[{Limits.Text(graph.InputSize)}], inout float {output}[{Limits.Text(graph.OutputSize)}])"))
        {
            foreach (var buffer in program.BuffersOf(program.Predict).Where(buffer => buffer.Name != BufferNames.Inputs && buffer.Name != output))
                body.Line($"float {buffer.Name}[{Limits.Text(buffer.Size)}];");
            foreach (var kernel in program.Predict)
                body.Line($"{kernel.Name}({string.Join(", ", kernel.Buffers)});");
        }

        var source = new CodeWriter();
        source.Line("uniform sampler2D parameters;").Line();
        source.Line("float parameter(int index) { return texelFetch(parameters, ivec2(index & 1023, index >> 10), 0).r; }").Line();
        foreach (var helper in printer.Helpers)
            source.Line(helper.Source).Line();
        return source.ToString() + body;
    }
}
