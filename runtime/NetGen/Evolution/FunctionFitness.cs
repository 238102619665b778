namespace NetGen;

/// <summary>Any function of the network, such as a game's score. A generation counts as an epoch.</summary>
internal sealed class FunctionFitness(Func<INetwork, double> function) : IFitness
{
    private readonly Func<INetwork, double> _function = function ?? throw new ArgumentNullException(nameof(function));

    /// <inheritdoc/>
    public void Begin(ulong seed, TrainingPlace place)
    {
    }

    /// <inheritdoc/>
    public double Of(INetwork network) => _function(network);

    /// <inheritdoc/>
    public TrainingPlace After(TrainingPlace place) => new(place.Step + 1, place.Epoch + 1, 0);
}
