namespace NetGen;

/// <summary>Which scene is shown and what it learns from, and what lies before and after.</summary>
internal sealed class SceneChoice(IEnumerable<WindowScene> choices, ScenePlace first)
{
    private readonly List<WindowScene> _scenes = [.. choices];

    /// <summary>Where the window is.</summary>
    public ScenePlace Place { get; set; } = first;

    public bool HasScenes => _scenes.Count > 1;

    public bool HasData => _scenes.Count > 0 && _scenes[Place.Scene].Data.Count > 1;

    /// <summary>The scene's name; null when there is no choice.</summary>
    public string? Scene => _scenes.Count > 0 ? _scenes[Place.Scene].Name : null;

    /// <summary>The name of the data; null when there is no choice.</summary>
    public string? Data => HasData ? _scenes[Place.Scene].Data[Place.Data] : null;

    /// <summary>Another scene is shown than was chosen here; one that is no choice is none.</summary>
    public void Follow(string scene, int data)
    {
        for (int i = 0; i < _scenes.Count; i++)
        {
            if (_scenes[i].Name == scene)
                Place = new(i, data);
        }
    }

    /// <summary>So many scenes further on, round and round, each with its first data.</summary>
    public ScenePlace NextScene(int by) => new((Place.Scene + by + _scenes.Count) % _scenes.Count, 0);

    /// <summary>The same scene with data so many places further on.</summary>
    public ScenePlace NextData(int by) => Place with { Data = (Place.Data + by + _scenes[Place.Scene].Data.Count) % _scenes[Place.Scene].Data.Count };

    /// <summary>Adds a scene, or puts it in the place of one of that name, and says where it is.</summary>
    public ScenePlace Add(WindowScene scene)
    {
        int place = _scenes.FindIndex(old => old.Name == scene.Name);
        if (place < 0)
        {
            place = _scenes.Count;
            _scenes.Add(scene);
        }

        _scenes[place] = scene;
        return new(place, 0);
    }

    /// <summary>Makes what is at a place ready.</summary>
    public WindowContent Prepare(ScenePlace place, ulong seed) => _scenes[place.Scene].Prepare(place.Data, seed);
}
