namespace NetGen.Playground;

/// <summary>All scenes there are.</summary>
internal static class Gallery
{
    public static IReadOnlyList<Scene> Scenes { get; } = [new SpiralScene(), new DigitsScene(), new MnistScene()];

    /// <summary>The scene of a name.</summary>
    /// <exception cref="UserErrorException">There is none; the message suggests the nearest.</exception>
    public static Scene Find(string name)
    {
        IEnumerable<string> names = Scenes.Select(scene => scene.Name);
        return Scenes.FirstOrDefault(scene => scene.Name == name)
            ?? throw new UserErrorException($"There is no scene '{name}'{NearestName.Suggestion(name, names)}. Scenes are: {string.Join(", ", names)}.") { ExitCode = 2 };
    }
}
