namespace NetGen.Playground;

/// <summary>The pages of controls that change a recipe.</summary>
internal static class EditorPages
{
    /// <summary>Those that suit a recipe, in their order.</summary>
    public static IReadOnlyList<EditorPage> Of(RecipeEditor editor)
    {
        List<EditorPage> pages = [DataPage.Of(editor), TrainPage.Of(editor), StopPage.Of(editor)];
        if (editor.Recipe.Declaration != null)
            pages.Insert(0, new NetworkPage(editor).Page);
        if (editor.HasPlane)
            pages.Add(ViewPage.Of(editor));
        if (editor.Brush != null)
            pages.Add(PaintPage.Of(editor));
        pages.Add(FilePage.Of(editor));
        return pages;
    }

    /// <summary>A plain number for people.</summary>
    public static string Plain(double number) => number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
