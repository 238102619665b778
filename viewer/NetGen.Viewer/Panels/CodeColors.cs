namespace NetGen;

/// <summary>The colours of code.</summary>
internal static class CodeColors
{
    /// <summary>The colour of a piece.</summary>
    public static Color Of(CodeKind kind, Theme theme) => kind switch
    {
        CodeKind.Keyword => theme.Accent,
        CodeKind.Name => theme.Text,
        CodeKind.Number => theme.Contrary,
        _ => theme.Quiet,
    };
}
