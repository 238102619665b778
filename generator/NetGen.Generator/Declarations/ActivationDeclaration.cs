namespace NetGen.Generator.Declarations;

/// <summary>An activation as its struct declares it.</summary>
/// <param name="Name">The struct's name, such as Tanh.</param>
/// <param name="FullName">The struct's metadata name, by which losses name the activation they follow.</param>
/// <param name="Formula">The text over x.</param>
/// <param name="IsRectifier">Whether He's initialiser is the default before it.</param>
/// <param name="Output">How its values read when it is the last: a number of the runtime's OutputKind.</param>
internal sealed record ActivationDeclaration(string Name, string FullName, string Formula, bool IsRectifier, int Output)
{
    public static ActivationDeclaration Identity { get; } = new("Identity", "NetGen.Identity", "x", IsRectifier: false, Output: 0);
}
