namespace NetGen.Playground;

/// <summary>A demonstration that can show what lies in a folder of the user's instead of its own sample.</summary>
internal interface IFolderScene
{
    /// <summary>The folder; set before it begins.</summary>
    string Folder { get; set; }
}
