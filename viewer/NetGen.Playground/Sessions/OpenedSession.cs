using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>A training made from a state, and what it was made from.</summary>
/// <param name="Scene">Its scene.</param>
/// <param name="Data">Which of the scene's data.</param>
/// <param name="Trainer">The training.</param>
/// <param name="Plane">The plane behind its inputs, where they are features of points.</param>
/// <param name="Recipe">How it was made; null where that cannot be changed.</param>
/// <param name="Ingredients">What from.</param>
/// <param name="Epochs">What it has reported so far.</param>
internal sealed record OpenedSession(Scene Scene, int Data, Trainer Trainer, FeaturePlane? Plane, Recipe? Recipe, Ingredients? Ingredients, IReadOnlyList<TrainingProgress> Epochs)
{
    /// <summary>Where the training had been; null where nobody kept that.</summary>
    public SavedPast? Past { get; private init; }

    /// <summary>The hidden layers that the scene's own network has; null where they cannot be changed.</summary>
    public IReadOnlyList<DenseLayer>? OwnLayers { get; private init; }

    /// <summary>How the branch beside learns; null where there is none, or that cannot be changed.</summary>
    public Recipe? OtherRecipe { get; private init; }

    /// <summary>Makes the training; a network that is not the scene's own is compiled, which takes a second.</summary>
    /// <param name="state">What it is made of.</param>
    /// <param name="file">Where it stands; null for its beginning.</param>
    /// <param name="scenes">Those that there are.</param>
    /// <param name="folder">Where the data lie, when the scene needs a folder.</param>
    /// <exception cref="InvalidDataException">It cannot be made; the message says why.</exception>
    public static OpenedSession Open(SessionState state, SessionFile? file, IEnumerable<Scene> scenes, string folder)
    {
        Scene scene = scenes.FirstOrDefault(one => one.Name == state.Scene) ?? throw new InvalidDataException($"The state is of the scene '{state.Scene}', which is not here.");
        int data = state.Data == null ? 0 : scene.Data.ToList().IndexOf(state.Data);
        if (data < 0)
            throw new InvalidDataException($"The scene '{scene.Name}' has no data '{state.Data}'.");
        try
        {
            OpenedSession opened = Make(state, scene, data, folder);
            return file == null ? opened : opened.Restore(file);
        }
        catch (Exception wrong) when (wrong is ArgumentException or DeclarationException or UserErrorException)
        {
            throw new InvalidDataException($"The state cannot be made: {wrong.Message}", wrong);
        }
    }

    private OpenedSession Restore(SessionFile file)
    {
        Recipe? other = file.Other?.State.Recipe is { } saved ? Recipe?.LearningAs(saved) : null;
        Trainer? beside = file.Other == null ? null : other == null ? Trainer.Copy() : Ingredients!.Make(other, Trainer.Seed).Trainer;
        Branch? branch = beside == null ? null : new(beside, new());
        branch?.GoOn(file.Other!.Branch.Restore(beside!));
        branch?.History.Become(file.Other!.Branch.Epochs);
        IReadOnlyList<KeyFrame> frames = file.Branch.Restore(Trainer);
        return this with { Epochs = file.Branch.Epochs, Past = new(frames, branch, file.Other?.Parting ?? default), OtherRecipe = other };
    }

    private static OpenedSession Make(SessionState state, Scene scene, int data, string folder)
    {
        Trainer trainer = scene.Prepare(state.Seed, folder, data);
        NoisyPoints? points = scene.Points(data);
        if (Recipe.Of(trainer, points) is not { } usual)
            return new(scene, data, trainer, null, null, null, []);
        var ingredients = Ingredients.Of(trainer, points);
        if (state.Recipe is not { } recipe || Same(recipe, usual))
            return new(scene, data, trainer, null, usual, ingredients, []) { OwnLayers = usual.Declaration?.Hidden };
        if (recipe.Declaration is { } wanted && wanted.ToString() != usual.Declaration?.ToString())
            ingredients = ingredients with { Network = ShapeCompiler.Compile(wanted).Create };

        (Trainer made, FeaturePlane? plane) = ingredients.Make(recipe, state.Seed);
        return new(scene, data, made, plane, recipe, ingredients, []) { OwnLayers = usual.Declaration?.Hidden };
    }

    /// <summary>Declarations are the same when their texts are.</summary>
    private static bool Same(Recipe one, Recipe other) => one with { Declaration = null } == other with { Declaration = null } && one.Declaration?.ToString() == other.Declaration?.ToString();
}
