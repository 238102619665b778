namespace NetGen.AotSmoke;

/// <summary>Are the stripes of a small picture level or upright?</summary>
[Network]
[Input(1, 6, 6)]
[Conv2D<ReLU>(4, 3)]
[MaxPool2D(2)]
[Flatten]
[Dense(2)]
[Loss<SoftmaxCrossEntropy>]
public sealed partial class Stripes
{
    /// <summary>All pictures with one bright line of either kind.</summary>
    public static Dataset Pictures()
    {
        const int Side = 6;
        float[] pixels = new float[2 * Side * InputSize], classes = new float[2 * Side * OutputSize];
        for (int picture = 0; picture < 2 * Side; picture++)
        {
            int upright = picture % 2, line = picture / 2;
            for (int place = 0; place < Side; place++)
                pixels[(picture * InputSize) + (upright == 1 ? (place * Side) + line : (line * Side) + place)] = 1;
            classes[(picture * OutputSize) + upright] = 1;
        }
        return new(pixels, classes, InputSize, OutputSize);
    }
}
