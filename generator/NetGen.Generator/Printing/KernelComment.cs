using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>What stands over each kernel in every target: a sentence and the formula.</summary>
internal static class KernelComment
{
    public static void Print(CodeWriter writer, Kernel kernel)
    {
        writer.Line($"// {kernel.Sentence}");
        foreach (string line in kernel.Formula)
            writer.Line($"//     {line}");
    }
}
