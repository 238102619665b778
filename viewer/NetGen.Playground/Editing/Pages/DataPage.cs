using System.Globalization;

namespace NetGen.Playground;

/// <summary>What the network learns from.</summary>
internal static class DataPage
{
    private const double MostNoise = 0.5;
    private const double LeastShare = 0.1;
    private const double MostShare = 0.9;
    private const ulong MostSeed = 999_999;

    private static readonly double[] BatchSizes = [1, 2, 5, 10, 16, 20, 32, 50, 64, 100, 200, 500];
    private static readonly double[] Counts = [10, 20, 50, 100, 200, 300, 400, 500, 625, 750, 1000, 1500, 2000, 3000, 5000];

    public static EditorPage Of(RecipeEditor editor)
    {
        List<Widget> controls =
        [
            NumberStepper.Of("batch", BatchSizes, () => editor.Recipe.BatchSize, size => editor.SetBatchSize((int)size), size => Numbers.Count((int)size)),
            new Slider("test share", () => editor.Recipe.TestShare, share => editor.Change(recipe => recipe with { TestShare = share }), LeastShare, MostShare)
            {
                Step = 0.05,
                Text = share => share.ToString("P0", CultureInfo.InvariantCulture),
            },
        ];
        if (editor.Recipe.Noise != null)
            controls.AddRange(Making(editor));
        if (editor.Recipe.Features != null)
            controls.AddRange(Features(editor));
        return new("Data", new([.. controls]));
    }

    /// <summary>The controls of samples that are made.</summary>
    private static Widget[] Making(RecipeEditor editor) =>
    [
        new Slider("noise", () => editor.Recipe.Noise!.Value, noise => editor.Change(recipe => recipe with { Noise = noise }), 0, MostNoise) { Step = 0.01 },
        NumberStepper.Of("samples", Counts, () => editor.Recipe.Samples, count => editor.Change(recipe => recipe with { Samples = (int)count }), count => Numbers.Count((int)count)),
        new Row(
            (new TextField("data seed", () => editor.Recipe.DataSeed.ToString(CultureInfo.InvariantCulture), typed => EnterSeed(editor, typed)), 3),
            (new Button("new data", "New", () => SetSeed(editor, editor.Recipe.DataSeed % MostSeed + 1)), 1)),
    ];

    /// <summary>What the network is given of each point; something it must be given.</summary>
    private static Row[] Features(RecipeEditor editor)
    {
        Chip[] chips = [.. FeatureMap.Names.Select(one => new Chip($"feature {one.Name}", Short(one.Name),
            () => editor.Recipe.Features!.Value.HasFlag(one.Feature),
            () => editor.SetFeatures(editor.Recipe.Features!.Value ^ one.Feature),
            () => editor.Recipe.Features != one.Feature))];
        return [new([.. chips[..4].Select(chip => ((Widget)chip, 1f))]), new([.. chips[4..].Select(chip => ((Widget)chip, 1f))])];
    }

    private static string Short(string name) => name.Replace("2π", "", StringComparison.Ordinal);

    private static string? EnterSeed(RecipeEditor editor, string typed)
    {
        if (!ulong.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) || seed > MostSeed)
            return $"'{typed}' is no whole number from 0 to {MostSeed}.";
        SetSeed(editor, seed);
        return null;
    }

    private static void SetSeed(RecipeEditor editor, ulong seed) => editor.Change(recipe => recipe with { DataSeed = seed });
}
