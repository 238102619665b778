namespace NetGen.Playground;

/// <summary>Points of the user's own.</summary>
internal static class PaintPage
{
    public static EditorPage Of(RecipeEditor editor)
    {
        string[] names = [.. Enumerable.Range(0, PaintedSamples.MostClasses).Select(ofClass => PaintedSamples.NameOf(editor.ClassNames, ofClass))];
        return new("Paint", new(
            new Toggle("paint on the plane", () => editor.Paints, paints => editor.Paints = paints),
            Choice.Of("class", names, () => editor.PaintedClass, ofClass => editor.PaintedClass = ofClass),
            new Toggle("made samples", () => !editor.Recipe.IsOnlyPainted, keeps => editor.Change(recipe => recipe with { IsOnlyPainted = !keeps })),
            new Button("clear", "Clear the plane", () => editor.Change(recipe => recipe with { Painted = [], IsOnlyPainted = true }))));
    }
}
