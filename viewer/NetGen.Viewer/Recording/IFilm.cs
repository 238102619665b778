namespace NetGen;

/// <summary>Takes the frames of a film, one after the other, and writes them as they come.</summary>
internal interface IFilm : IDisposable
{
    /// <summary>Adds a frame.</summary>
    /// <param name="pixels">Opaque pixels, [height × width], the first row at the top.</param>
    void Add(ReadOnlySpan<Color> pixels);

    /// <summary>The film is whole: lets its last frame stand for a while.</summary>
    void End(TimeSpan hold);
}
