namespace NetGen;

/// <summary>Any of the best, each as likely.</summary>
internal sealed class TruncationSelection(double fraction) : Selection
{
    private readonly double _fraction = Hyperparameter.Fraction(Hyperparameter.Positive(fraction));

    /// <inheritdoc/>
    internal override int Pick(SeededRandom random, int count) => random.Next(Math.Max(1, (int)(_fraction * count)));
}
