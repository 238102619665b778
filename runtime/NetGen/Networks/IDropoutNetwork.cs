namespace NetGen;

/// <summary>
/// A network with dropout. Which numbers its training passes drop is a pure function of seed, step, layer, place in the batch and place in the sample:
/// <see cref="INetwork.LossAndGradient"/>, <see cref="INetwork.Backward"/> and <see cref="INetwork.GradientDouble"/> drop the same ones until the next draw.
/// The trainer draws before every step, so that a training resumed from a checkpoint goes on with the same bits; who calls <see cref="INetwork.LossAndGradient"/> himself draws himself.
/// </summary>
public interface IDropoutNetwork : INetwork
{
    /// <summary>Chooses what the next training passes drop. A new network is at seed 0, step 0.</summary>
    /// <param name="seed">Any number; the trainer gives its own seed.</param>
    /// <param name="step">Any number; the trainer gives the steps done.</param>
    void Draw(ulong seed, long step);
}
