namespace NetGen.Generator.Tests.Truth;

/// <summary>What the runtime has and no test knows.</summary>
public class CompletenessTests
{
    [Fact]
    public void Every_activation_is_under_test() =>
        Assert.Empty(Structs(typeof(IActivation)).Except(ActivationUnderTest.BuiltIn.Append(ActivationUnderTest.Softmax).Select(tested => tested.Name)));

    [Fact]
    public void Every_loss_is_under_test() =>
        Assert.Empty(Structs(typeof(ILoss)).Except(LossUnderTest.Elementwise
            .Concat([LossUnderTest.CrossEntropy, LossUnderTest.SoftmaxCrossEntropy, LossUnderTest.BinaryCrossEntropy, LossUnderTest.SigmoidCrossEntropy])
            .Select(tested => tested.Name)));

    private static IEnumerable<string> Structs(Type kind) =>
        typeof(INetwork).Assembly.GetExportedTypes().Where(type => type.IsValueType && type.IsAssignableTo(kind)).Select(type => type.Name);
}
