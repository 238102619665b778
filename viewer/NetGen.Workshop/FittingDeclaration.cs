namespace NetGen.Workshop;

/// <summary>Declares a network that suits a data set: two hidden layers, wider where there are more inputs.</summary>
public static class FittingDeclaration
{
    private const int LeastUnits = 8;
    private const int MostUnits = 32;

    /// <summary>A declaration for the data set: a logit for each class, or the numbers themselves where it has no classes.</summary>
    /// <param name="data">What is to be learned.</param>
    /// <param name="name">What the class is called; letters and digits of it are taken.</param>
    public static DenseDeclaration For(Dataset data, string name)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(name);
        int units = Math.Clamp(2 * data.FeatureSize, LeastUnits, MostUnits);
        string loss = data.ClassNames.Count > 0 ? nameof(SoftmaxCrossEntropy) : nameof(MeanSquaredError);
        return new()
        {
            Name = ClassName(name),
            Inputs = data.FeatureSize,
            Hidden = [new(nameof(Tanh), units), new(nameof(Tanh), Math.Max(LeastUnits, units / 2))],
            Output = new(nameof(Identity), data.TargetSize),
            Loss = loss,
        };
    }

    /// <summary>A name that no member of a network has.</summary>
    private static string ClassName(string name)
    {
        string[] words = new string([.. name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string joined = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return (joined.Length > 0 && char.IsAsciiLetter(joined[0]) ? joined : "Table" + joined) + "Network";
    }
}
