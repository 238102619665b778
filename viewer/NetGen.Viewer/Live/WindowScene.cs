namespace NetGen;

/// <summary>One of the things to train that a window lets its user choose from.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Data">The names of the data that it can learn from; empty when there is no choice.</param>
/// <param name="Prepare">Makes it ready: which of the data, and the seed.</param>
internal sealed record WindowScene(string Name, IReadOnlyList<string> Data, Func<int, ulong, WindowTraining> Prepare);

/// <summary>A training with those who are told of it.</summary>
internal sealed record WindowTraining(ITraining Training, TrainingHistory History, IProgress<TrainingProgress>? Progress);

/// <summary>Where among the scenes a window is.</summary>
internal readonly record struct ScenePlace(int Scene, int Data);
