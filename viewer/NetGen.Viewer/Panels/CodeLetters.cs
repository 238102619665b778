namespace NetGen;

/// <summary>Letters that the code's face has.</summary>
internal static class CodeLetters
{
    /// <summary>The same code with plain letters for the small ones that the face lacks.</summary>
    public static string Of(string code) => code.Replace('ᵢ', 'i').Replace('ⱼ', 'j').Replace('ₖ', 'k');
}
