using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>A table of the user's own: a network of fitting shape is declared, compiled and trained.</summary>
/// <param name="file">The CSV file.</param>
/// <param name="target">The column to predict.</param>
/// <param name="ignored">Columns that are left out.</param>
internal sealed class TableFileScene(string file, string target, IReadOnlyList<string> ignored) : Scene
{
    private const double TestShare = 0.2;
    private const int LeastRows = 5;

    /// <summary>Whole numbers that are so few, and come so often, are classes.</summary>
    private const int MostNumberedClasses = 10;

    /// <inheritdoc cref="MostNumberedClasses"/>
    private const int LeastRowsAClass = 5;

    private string _content = "";
    private Dataset? _samples;
    private DeclaredNetwork? _network;

    /// <summary>The file as it was read, and its columns.</summary>
    public TableChoice Choice => new(Path.GetFullPath(file), _content, target, ignored);

    public override string Name => Path.GetFileNameWithoutExtension(file);

    public override string Arguments => $"\"{file}\" --target \"{target}\"{string.Concat(ignored.Select(column => $" --ignore \"{column}\""))}";

    public override string Summary => $"{target} by the other columns of {file}";

    public override int MostEpochs => 500;

    /// <inheritdoc/>
    /// <exception cref="UserErrorException">The file has no such column, or too few rows.</exception>
    /// <exception cref="InvalidDataException">The file is malformed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public override Trainer Prepare(ulong seed, string folder, int data = 0)
    {
        _samples ??= Read();
        _network ??= DeclarationCompiler.Compile(FittingDeclaration.For(_samples, Name).ToString());
        (Dataset train, Dataset test) = _samples.Split(TestShare, seed);
        Standardizer standardizer = Standardizer.Fit(train);
        return new(_network.Create(seed), standardizer.Apply(train), new Adam(learningRate: 0.01))
        {
            Test = standardizer.Apply(test),
            BatchSize = Math.Clamp(train.Count / 10, 4, 32),
            Seed = seed,
            Standardizer = standardizer,
        };
    }

    private Dataset Read()
    {
        try
        {
            _content = TableChoice.ContentOf(file);
            Dataset read = Dataset.FromCsv(file, target, ignored: ignored);
            if (read.Count < LeastRows)
                throw new UserErrorException(FormattableString.Invariant($"{file} has {read.Count} rows; a network needs at least {LeastRows} to learn from and to be tested with."));
            return read.ClassNames.Count > 0 ? read : AreClasses(read.Targets) ? Dataset.FromCsv(file, target, classes: true, ignored) : InDeviations(read);
        }
        catch (ArgumentException wrong)
        {
            // The name of a method's parameter, which .NET appends, is nothing to the user.
            throw new UserErrorException(wrong.Message.Split(" (Parameter")[0]) { ExitCode = 2 };
        }
    }

    private static bool AreClasses(ReadOnlySpan<float> targets)
    {
        var different = new HashSet<float>();
        foreach (float value in targets)
        {
            if (value != MathF.Round(value) || different.Add(value) && different.Count > MostNumberedClasses)
                return false;
        }

        return different.Count > 1 && targets.Length >= LeastRowsAClass * different.Count;
    }

    /// <summary>The same samples with targets that a network reaches: their distance from the mean in standard deviations.</summary>
    private static Dataset InDeviations(Dataset read)
    {
        float[] targets = new float[read.Count];
        var numbers = new Dataset([.. read.Targets], new float[read.Count], 1, 1);
        Standardizer.Fit(numbers).Apply(read.Targets, targets);
        return new([.. read.Features], targets, read.FeatureSize, 1) { Name = $"{read.Name}, in standard deviations", FeatureNames = read.FeatureNames };
    }
}
