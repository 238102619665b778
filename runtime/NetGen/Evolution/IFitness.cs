namespace NetGen;

/// <summary>What evolution makes as large as it can. Asked from several threads at once, each with a network of its own.</summary>
internal interface IFitness
{
    /// <summary>Prepares a generation, which is measured by one yardstick; called from one thread.</summary>
    /// <param name="seed">The training's seed.</param>
    /// <param name="place">Where the training stands.</param>
    void Begin(ulong seed, TrainingPlace place);

    /// <summary>How good the network is; the larger the better.</summary>
    double Of(INetwork network);

    /// <summary>Where the training stands after the generation.</summary>
    TrainingPlace After(TrainingPlace place);
}
