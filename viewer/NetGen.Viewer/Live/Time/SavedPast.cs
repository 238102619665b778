namespace NetGen;

/// <summary>Where a training had been when it was saved.</summary>
/// <param name="Frames">The moments that it can go back to, from the first to the last.</param>
/// <param name="Other">The branch beside it; null for none.</param>
/// <param name="Parting">Where the two parted.</param>
internal sealed record SavedPast(IReadOnlyList<KeyFrame> Frames, Branch? Other, TrainingPlace Parting);
