namespace NetGen;

/// <summary>
/// In training each number is replaced by zero with a probability, and the others are divided by what is left of 1, so that the mean stays;
/// in <see cref="INetwork.Predict"/> and <see cref="INetwork.Loss"/> all pass as they are. Which ones are dropped is a pure function of seed and step, see <see cref="IDropoutNetwork"/>.
/// Srivastava et al., "Dropout: A Simple Way to Prevent Neural Networks from Overfitting", 2014.
/// </summary>
/// <param name="rate">The probability, from 0 up to but not including 1.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DropoutAttribute(double rate) : LayerAttribute
{
    /// <summary>The probability that a number is dropped.</summary>
    public double Rate { get; } = rate;
}
