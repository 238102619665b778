namespace NetGen;

/// <summary>Which scene is shown and what it learns from, and what lies before and after.</summary>
internal sealed class SceneChoice(IReadOnlyList<WindowScene> scenes, ScenePlace first)
{
    /// <summary>Where the window is.</summary>
    public ScenePlace Place { get; set; } = first;

    public bool HasScenes => scenes.Count > 1;

    public bool HasData => scenes.Count > 0 && scenes[Place.Scene].Data.Count > 1;

    /// <summary>The scene's name; null when there is no choice.</summary>
    public string? Scene => scenes.Count > 0 ? scenes[Place.Scene].Name : null;

    /// <summary>The name of the data; null when there is no choice.</summary>
    public string? Data => HasData ? scenes[Place.Scene].Data[Place.Data] : null;

    /// <summary>Another scene is shown than was chosen here; one that is no choice is none.</summary>
    public void Follow(string scene, int data)
    {
        for (int i = 0; i < scenes.Count; i++)
        {
            if (scenes[i].Name == scene)
                Place = new(i, data);
        }
    }

    /// <summary>So many scenes further on, round and round, each with its first data.</summary>
    public ScenePlace NextScene(int by) => new((Place.Scene + by + scenes.Count) % scenes.Count, 0);

    /// <summary>The same scene with data so many places further on.</summary>
    public ScenePlace NextData(int by) => Place with { Data = (Place.Data + by + scenes[Place.Scene].Data.Count) % scenes[Place.Scene].Data.Count };

    /// <summary>Makes what is at a place ready.</summary>
    public WindowContent Prepare(ScenePlace place, ulong seed) => scenes[place.Scene].Prepare(place.Data, seed);
}
