namespace NetGen.Playground;

/// <summary>All scenes there are: trainings, and demonstrations of what the article teaches.</summary>
internal static class Gallery
{
    public static IReadOnlyList<Scene> Scenes { get; } = [new SpiralScene(), new RingsScene(), new SurfaceScene(), new CurveScene(), new IrisScene(), new TableScene(), new DigitsScene(), new MnistScene(), new CatsDogsScene()];

    /// <summary>What the article teaches, in its order; made anew each time.</summary>
    public static IReadOnlyList<Demonstration> Demonstrations =>
    [
        new NeuronScene(), new ArticleScene(), new DescentScene(), new BatchesScene(), new LearningRateScene(), new GradientsScene(),
        new BackPropagationScene(), new ApproximateScene(), new AverageScene(), new RavineScene(), new RaceScene(),
        new EvolveScene(), new PoleScene(), new ImitateScene(), new CatsScene(),
    ];

    /// <summary>The scene of a name.</summary>
    /// <exception cref="UserErrorException">There is none; the message suggests the nearest.</exception>
    public static Scene Find(string name)
    {
        IEnumerable<string> names = [.. Scenes.Select(scene => scene.Name), .. Demonstrations.Select(demonstration => demonstration.Name)];
        return Scenes.FirstOrDefault(scene => scene.Name == name)
            ?? throw new UserErrorException($"There is no scene '{name}'{NearestName.Suggestion(name, names)}. Scenes are: {string.Join(", ", names)}.") { ExitCode = 2 };
    }

    /// <summary>Which of a scene's data have a name; the usual ones for null.</summary>
    /// <exception cref="UserErrorException">The scene has no such data; the message suggests the nearest.</exception>
    public static int FindData(Scene scene, string? name)
    {
        if (name == null)
            return 0;
        if (scene.Data.Count == 0)
            throw new UserErrorException($"The scene '{scene.Name}' has one set of data, so --data does not go with it.") { ExitCode = 2 };
        int place = scene.Data.ToList().IndexOf(name);
        return place >= 0 ? place
            : throw new UserErrorException($"The scene '{scene.Name}' has no data '{name}'{NearestName.Suggestion(name, scene.Data)}. There are: {string.Join(", ", scene.Data)}.") { ExitCode = 2 };
    }
}
