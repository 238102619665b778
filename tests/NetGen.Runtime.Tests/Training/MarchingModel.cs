namespace NetGen.Tests.Training;

/// <summary>All of its parameters are equal after every whole step, so that a torn copy shows.</summary>
internal sealed class MarchingModel(int inputs) : LinearModel(inputs, 1)
{
    public override float LossAndGradient(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Span<float> gradient)
    {
        gradient.Fill(1);
        return 0;
    }

    public override INetwork Clone() => new MarchingModel(InputSize);
}
