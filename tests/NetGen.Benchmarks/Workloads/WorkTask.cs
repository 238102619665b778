namespace NetGen.Benchmarks;

/// <summary>Work that contestants do alike: the same network, the same first parameters, the same numbers in the same order.</summary>
/// <param name="Network">The network as NetGen has it; the others learn its shape from <see cref="INetwork.Info"/>.</param>
/// <param name="Pieces">What is worked on, one piece a call.</param>
/// <param name="Rule">How to train on each piece, or null to predict it.</param>
internal sealed record WorkTask(INetwork Network, Piece[] Pieces, Rule? Rule)
{
    /// <summary>What every contestant starts from, in PyTorch's order.</summary>
    public float[] Parameters { get; } = Exported(Network);

    public int Samples => Pieces[0].Samples;

    /// <summary>
    /// Multiply-adds of one call: one for each weight and sample forward; in training as many again for the weights' gradient,
    /// and as many again for the inputs' gradient in every layer but the first.
    /// </summary>
    public double MultiplyAdds => Samples * (double)Network.Info.Layers.Select((layer, place) => layer.MultiplyAdds * (Rule is null ? 1 : place == 0 ? 2 : 3)).Sum();

    /// <summary>Numbers in an answer: the loss before a training step, or the outputs.</summary>
    public int AnswerSize => Rule is null ? Samples * Network.OutputSize : 1;

    private static float[] Exported(INetwork network)
    {
        float[] parameters = new float[network.ParameterCount];
        network.ExportParameters(parameters);
        return parameters;
    }
}
