namespace NetGen.Playground;

/// <summary>How the plane is drawn.</summary>
internal static class ViewPage
{
    public static EditorPage Of(RecipeEditor editor) => new("View", new(
        new Toggle("decisions only", () => editor.Recipe.IsDiscrete, isDiscrete => editor.SetStyle(recipe => recipe with { IsDiscrete = isDiscrete })),
        new Toggle("test points", () => !editor.Recipe.HidesTest, shows => editor.SetStyle(recipe => recipe with { HidesTest = !shows }))));
}
