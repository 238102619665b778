namespace NetGen;

public static partial class Viewer
{
    /// <summary>
    /// Trains, and writes a film of it: a GIF, which needs nothing, or an MP4, which needs the program ffmpeg. Needs no display.
    /// The film goes slowly at first, when a training changes most, and shows the same steps whenever it is made. The file is written aside, then renamed.
    /// </summary>
    /// <param name="trainer">What is trained; a training that has begun goes on.</param>
    /// <param name="file">The film; its ending, .gif or .mp4, says which kind. It is replaced if it is there.</param>
    /// <param name="epochs">Epochs that the film shows; the trainer's own stop rules may end it sooner. At least 1.</param>
    /// <param name="options">Size, colours, length; the defaults when null.</param>
    /// <param name="cancellation">Ends the training, and the film with it, which is whole nevertheless.</param>
    /// <returns>Why the training ended.</returns>
    /// <exception cref="ArgumentException">The file's ending is neither .gif nor .mp4.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of epochs, the page's size, the seconds or the frames a second are out of their range.</exception>
    /// <exception cref="IOException">The file cannot be written, or ffmpeg is missing or refuses to write it; the message says what to do.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static StopReason Record(Trainer trainer, string file, int epochs, RecordOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(trainer);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs, 1);
        options ??= new();
        CheckPage(options.Width, options.Height, options.Scale, nameof(options));
        if (!(options.Seconds is > 0 and <= 3600))
            throw new ArgumentOutOfRangeException(nameof(options), options.Seconds, "A film takes more than 0 and at most 3600 seconds.");
        if (!(options.FramesASecond is >= 1 and <= 60))
            throw new ArgumentOutOfRangeException(nameof(options), options.FramesASecond, "A film has 1 to 60 frames a second.");
        using var recorder = new Recorder(trainer, epochs, options);
        return Film(file, options, film => recorder.Run(epochs, film, cancellation));
    }

    /// <summary>Writes a film of a demonstration from its beginning to the step of its best picture.</summary>
    internal static void Record(Demonstration demonstration, ulong seed, string file, RecordOptions options, CancellationToken cancellation)
    {
        var recorder = new DemonstrationRecorder(demonstration, options);
        Film(file, options, film => recorder.Run(seed, film, cancellation));
    }

    /// <summary>Opens the film, has it filled on a thread that can paint, and closes it.</summary>
    private static T Film<T>(string file, RecordOptions options, Func<IFilm, T> fill)
    {
        var size = new PageSize(options.Width, options.Height, options.Scale);
        switch (Path.GetExtension(file).ToLowerInvariant())
        {
            case ".gif":
                T result = default!;
                AtomicFile.Write(file, stream =>
                {
                    using var gif = new GifFilm(stream, size, options.Theme, options.FramesASecond);
                    result = Offscreen.OnOwnThread(() => fill(gif));
                });
                return result;
            case ".mp4":
                using (var mp4 = new Mp4Film(file, size, options.FramesASecond))
                    return Offscreen.OnOwnThread(() => fill(mp4));
            default:
                throw new ArgumentException($"'{file}' is no film: its name must end in .gif or .mp4.", nameof(file));
        }
    }
}
