namespace NetGen;

/// <summary>What gradient descent and evolution share: all that the game loop and the screens know of a training.</summary>
public interface ITraining
{
    /// <summary>The network that learns; between steps its parameters are those of the last whole step.</summary>
    INetwork Network { get; }

    /// <summary>Steps done.</summary>
    long StepCount { get; }

    /// <summary>Epochs done.</summary>
    int Epoch { get; }

    /// <summary>Does one step.</summary>
    TrainingStep Step();
}
