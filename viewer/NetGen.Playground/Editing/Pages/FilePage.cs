namespace NetGen.Playground;

/// <summary>Saving and opening the session, and its state as a line of text.</summary>
internal static class FilePage
{
    public static EditorPage Of(RecipeEditor editor)
    {
        SessionDesk desk = editor.Desk;
        return new("File", new(
            new TextField("file", () => desk.File, name =>
            {
                if (name.Length == 0 || name.AsSpan().IndexOfAny(Path.GetInvalidPathChars()) >= 0)
                    return "Type the name of a file.";
                desk.File = name;
                return null;
            }),
            new Row((new Button("save", "Save", desk.Save), 1), (new Button("load", "Load", desk.Load), 1)),
            new Row(
                (new Button("copy state", "Copy state", () => desk.Copy(editor.Clipboard!), () => editor.Clipboard != null), 1),
                (new Button("paste state", "Paste state", () => desk.Open(editor.Clipboard!.Text), () => editor.Clipboard != null), 1))));
    }
}
