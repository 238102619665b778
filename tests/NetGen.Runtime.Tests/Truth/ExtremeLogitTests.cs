namespace NetGen.Tests.Truth;

/// <summary>The fused losses at logits where their parts alone overflow.</summary>
public sealed class ExtremeLogitTests
{
    [Theory]
    [InlineData(50f)]
    [InlineData(100f)]
    [InlineData(1000f)]
    public void Binary_cross_entropy_grows_with_the_logit_and_no_faster(float logit)
    {
        foreach (INetwork network in new INetwork[] { new BinaryCrossEntropyOf1(), new SigmoidCrossEntropyOf1() })
        {
            network.Parameters[0] = 1;
            foreach (var (x, t, loss) in new[] { (logit, 0f, logit), (-logit, 1f, logit), (logit, 1f, 0f), (-logit, 0f, 0f) })
            {
                float[] gradient = new float[1];
                Assert.Equal(loss, network.LossAndGradient([x], [t], gradient), 1e-6f);
                Assert.Equal(loss > 0 ? logit : 0, gradient[0], 1e-6f);
                Assert.Equal(loss, network.LossDouble([1], [x], [t]), 1e-12);
            }
        }
    }

    [Theory]
    [InlineData(50f)]
    [InlineData(100f)]
    [InlineData(1000f)]
    public void Softmax_cross_entropy_is_the_distance_between_logits(float logit)
    {
        foreach (INetwork network in new INetwork[] { new SoftmaxCrossEntropyOf3(), new CrossEntropyOf3() })
        {
            network.ImportParameters([1, 0, 0, 0, 1, 0, 0, 0, 1]);
            float[] gradient = new float[9];
            Assert.Equal(2 * logit, network.LossAndGradient([logit, -logit, 0], [0, 1, 0], gradient), 1e-5f * logit);
            Assert.All(gradient, slope => Assert.True(float.IsFinite(slope)));
            Assert.Equal(-logit, network.LossAndGradient([logit, -logit, 0], [0, 1, 0], gradient) > 0 ? gradient[1] : 0, 1e-5f * logit);
            Assert.Equal(0, network.Loss([logit, -logit, 0], [1, 0, 0]), 1e-6f);
        }
    }
}
