namespace NetGen.Playground;

/// <summary>What the user of a window can choose from: trainings, then demonstrations.</summary>
internal static class WindowScenes
{
    /// <summary>All choices.</summary>
    /// <param name="trainings">The trainings whose data are at hand.</param>
    /// <param name="begin">Makes a training ready: which of its data, and the seed.</param>
    /// <param name="first">The demonstration that is shown already; null for none.</param>
    public static List<WindowScene> Of(IEnumerable<Scene> trainings, Func<Scene, int, ulong, WindowTraining> begin, Demonstration? first = null) =>
    [
        .. trainings.Select(scene => new WindowScene(scene.Name, scene.Data, (data, seed) => begin(scene, data, seed))),
        .. Gallery.Demonstrations.Select(demonstration => demonstration.Name == first?.Name ? first : demonstration).Select(demonstration => new WindowScene(demonstration.Name, [], (_, seed) => new WindowDemonstration(demonstration, seed))),
    ];
}
