namespace NetGen;

/// <summary>What one step of training did.</summary>
/// <param name="Loss">Mean loss of the step's batch before its update, without penalties.</param>
/// <param name="Step">Steps done, this one included.</param>
/// <param name="Epoch">Whole passes over the data done after this step.</param>
public readonly record struct TrainingStep(float Loss, long Step, int Epoch);
