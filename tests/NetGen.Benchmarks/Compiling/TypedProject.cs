using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NetGen.Benchmarks;

/// <summary>A project of many files, one of which declares ten networks, while somebody types in it.</summary>
internal sealed class TypedProject
{
    public const int Files = 500;
    public const int Networks = 10;

    private int _typed = 2;
    private GeneratorDriver _driver = UserProject.Driver();
    private CSharpCompilation _compilation = UserProject.Of([UserProject.File(NetworksText()), .. Enumerable.Range(1, Files - 1).Select(number => UserProject.File(OtherText(number)))]);

    public TypedProject() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Types a number in the place of the one after <paramref name="mark"/> in a file, and runs the generator as an editor does.</summary>
    public KeyStroke Type(int file, string mark)
    {
        var tree = _compilation.SyntaxTrees[file];
        var text = tree.GetText();
        string written = text.ToString();
        int start = written.IndexOf(mark, StringComparison.Ordinal) + mark.Length, end = start;
        while (char.IsAsciiDigit(written[end]))
            end++;
        _typed = _typed % 98 + 2; // Two digits at most: networks stay as small as they are.
        var edited = tree.WithChangedText(text.WithChanges(new TextChange(TextSpan.FromBounds(start, end), _typed.ToString(CultureInfo.InvariantCulture))));
        _compilation = _compilation.ReplaceSyntaxTree(tree, edited);

        long begin = Stopwatch.GetTimestamp();
        for (int number = 0; number < Networks; number++)
            _compilation.GetTypeByMetadataName($"Demo.Spiral{number}")!.GetAttributes();
        var binding = Stopwatch.GetElapsedTime(begin);
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var updated, out _);
        return new(updated, _driver.GetRunResult(), binding);
    }

    private static string NetworksText() =>
        "namespace Demo;\n\n// Typed here: 0\n" + string.Concat(Enumerable.Range(0, Networks).Select(number => Declarations.Spiral.Replace("Spiral", $"Spiral{number}", StringComparison.Ordinal) + "\n"));

    private static string OtherText(int number) => $$"""
        namespace Demo;

        // Typed here: 0
        public static class Other{{number}}
        {
            public static float Sum(float[] values)
            {
                float sum = {{number}};
                foreach (float value in values)
                    sum += value * Spiral0.OutputSize;
                return sum;
            }
        }
        """;
}

/// <summary>What followed a key stroke.</summary>
/// <param name="Compilation">The project with its generated files.</param>
/// <param name="Run">What the generator did.</param>
/// <param name="Binding">How long the compiler took to bind the networks' attributes, which it does for whoever asks first.</param>
internal sealed record KeyStroke(Compilation Compilation, GeneratorDriverRunResult Run, TimeSpan Binding);
