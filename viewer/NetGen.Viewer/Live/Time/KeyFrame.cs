namespace NetGen;

/// <summary>A moment of a training that it can go back to.</summary>
/// <param name="Place">The moment.</param>
/// <param name="Loss">The training loss of the epoch that ended then; NaN where none did.</param>
/// <param name="LearningRate">The learning rate from then on.</param>
/// <param name="Checkpoint">All that the training needs to go on from there with the same bits.</param>
/// <param name="IsChange">Whether something was changed then, so that what follows cannot be had from an earlier moment.</param>
internal sealed record KeyFrame(TrainingPlace Place, double Loss, double LearningRate, byte[] Checkpoint, bool IsChange)
{
    /// <summary>Steps done by then.</summary>
    public long Step => Place.Step;

    /// <summary>Whole epochs done by then.</summary>
    public int Epoch => Place.Epoch;

    /// <summary>Its size.</summary>
    public long Bytes => Checkpoint.Length;

    /// <summary>Weights and biases in PyTorch's order.</summary>
    /// <param name="network">Of the class that is trained; not touched.</param>
    public float[] Parameters(INetwork network)
    {
        const string Source = "The key frame";
        return WeightTensors.Read(network, SafeTensors.Read(Checkpoint, Source), Source);
    }
}
