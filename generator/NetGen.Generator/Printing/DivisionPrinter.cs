using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>What threads that divide a batch call, each with a clone whose memory it has for itself.</summary>
internal static class DivisionPrinter
{
    public static void Print(CodeWriter writer, NetworkProgram program, string name, string key)
    {
        writer.Line($$"""

            int IDivisibleNetwork.SamplesAtOnce => Passes.SamplesAtOnce;

            double IDivisibleNetwork.MeanOver(int samples) => {{PassPrinter.MeanOver(program)}};

            void IDivisibleNetwork.Deltas(INetwork trained, INetwork worker, float* x, float* t, int samples, int batch, int firstBlock, int start)
            {
                fixed (float* parameters = (({{name}})trained)._parameters, scratch = _scratch, memory = (({{name}})worker)._scratch)
                {
                    float* own = memory + Passes.OwnScratch;
            """);
        string drawn = key.Length > 0 ? $", (({name})trained)._dropoutKey, start" : "";
        MembersPrinter.Dispatch(writer, "", "Deltas", $"parameters, x, t, samples, batch, scratch, own, firstBlock{drawn}");
        writer.Line($$"""
                }
            }

            void IDivisibleNetwork.Gradients(INetwork worker, float* x, int samples, Span<float> gradient, int part, int parts)
            {
                fixed (float* g = gradient, scratch = _scratch, memory = (({{name}})worker)._scratch)
                {
                    float* own = memory + Passes.OwnScratch;
            """);
        MembersPrinter.Dispatch(writer, "", "Gradients", "x, samples, g, scratch, own, part, parts");
        writer.Line($$"""
                }
            }

            double IDivisibleNetwork.Losses(int samples)
            {
                fixed (float* scratch = _scratch)
                    return Passes.Losses(samples, scratch);
            }
            """);
    }
}
