using static NetGen.Padding;

namespace NetGen.Playground;

/// <summary>A picture as one long row of pixels: every weight belongs to one place.</summary>
[Network]
[Input(3, 32, 32)]
[Flatten]
[Dense<ReLU>(16)]
[Dense(2)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class FlatPets;

/// <summary>Small kernels that look everywhere, and of each only the strongest answer anywhere: it hardly matters where something is.</summary>
[Network]
[Input(3, 32, 32)]
[Conv2D<ReLU>(8, 5, Padding = Same)]
[MaxPool2D(2)]
[Conv2D<ReLU>(16, 3, Padding = Same)]
[MaxPool2D(2)]
[Conv2D<ReLU>(32, 3, Padding = Same)]
[MaxPool2D(8)]
[Flatten]
[Dense(2)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class ConvPets;
