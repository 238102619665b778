namespace NetGen;

/// <summary>A way that the training has gone and left: its key frames and its epochs.</summary>
/// <param name="Trainer">Whose way it was.</param>
/// <param name="Frames">From the first moment to the one at which it was left.</param>
/// <param name="Epochs">What was reported of it.</param>
/// <param name="End">The last epoch.</param>
internal sealed record Branch(Trainer Trainer, KeyFrame[] Frames, IReadOnlyList<TrainingProgress> Epochs, int End);
