namespace NetGen.Playground;

/// <summary>The article's own example: two inputs, two hidden units, one answer, six weights and no bias.</summary>
[Network]
[Input(2)]
[Dense<ReLU>(2, Bias = false)]
[Dense<Sigmoid>(1, Bias = false)]
[Loss<MeanSquaredError>]
internal sealed partial class ArticleNetwork;

/// <summary>Its hidden layer alone.</summary>
[Network]
[Input(2)]
[Dense<ReLU>(2, Bias = false)]
[Loss<MeanSquaredError>]
internal sealed partial class ArticleHidden;
