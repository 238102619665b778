namespace NetGen.Playground;

/// <summary>Saves and opens sessions from within the window: opening takes its time beside it, and what is wrong leaves the running session as it is.</summary>
/// <param name="editor">Whose training it is about.</param>
/// <param name="session">The session in the window.</param>
internal sealed class SessionDesk(RecipeEditor editor, Session session)
{
    private Task<OpenedSession>? _opening;

    /// <summary>The file that is saved and opened.</summary>
    public string File { get; set; } = session.Scene.Name + ".session";

    /// <summary>What was done last, or is wrong; null for nothing.</summary>
    public LiveMessage? Message { get; private set; }

    /// <summary>What the training is made of, as it is now.</summary>
    public SessionState State => new()
    {
        Scene = session.Scene.Name,
        Data = session.Scene.Data.Count > 0 ? session.Scene.Data[session.Data] : null,
        Seed = session.Trainer.Seed,
        Table = (session.Scene as TableFileScene)?.Choice,
        Recipe = editor.Made,
    };

    /// <summary>Saves the session between two steps.</summary>
    public void Save() => editor.Act?.Driver.BetweenSteps(() =>
    {
        try
        {
            AtomicFile.Write(File, stream => stream.Write(ToFile().ToBytes()));
            Message = new($"Saved {File}; --session {File} opens it.");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Message = new($"{File} could not be saved: {wrong.Message}", IsError: true);
        }
    });

    /// <summary>Opens the file.</summary>
    public void Load() => Begin(() =>
    {
        SessionFile file = SessionFile.Read(System.IO.File.ReadAllBytes(File), File);
        return session.Make(file.State, file, Path.GetDirectoryName(Path.GetFullPath(File)));
    });

    /// <summary>Makes the training that a line of text describes.</summary>
    public void Open(string line) => Begin(() => session.Make(SessionState.Read(line), null));

    /// <summary>Has the state copied.</summary>
    public void Copy(IClipboard clipboard)
    {
        clipboard.Text = State.ToString();
        Message = new("Copied the state: one line of text that --state makes the same training of.");
    }

    /// <summary>Takes what was opened, once it is; null before.</summary>
    public OpenedSession? Take()
    {
        if (_opening is not { IsCompleted: true } done)
            return null;
        _opening = null;
        if (done.Exception?.InnerException is not { } wrong)
            return done.Result;
        Message = new(wrong.Message, IsError: true);
        return wrong is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException ? null : throw wrong;
    }

    private SessionFile ToFile()
    {
        Timeline? timeline = editor.Act!.Driver.Timeline;
        SavedOther? other = timeline?.Other is not { } beside ? null
            : new(State with { Recipe = editor.RecipeOf(beside.Trainer) }, SavedBranch.Of(beside.Trainer, beside.History, beside), timeline.Parting);
        return new(State, SavedBranch.Of(session.Trainer, session.History, timeline?.Followed), other);
    }

    private void Begin(Func<OpenedSession> open)
    {
        if (_opening != null)
            return;
        Message = new("Opening.");
        _opening = Task.Factory.StartNew(open, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _opening.ContinueWith(_ => editor.Wake?.Invoke(), TaskScheduler.Default);
    }
}
