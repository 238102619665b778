using System.Globalization;

namespace NetGen;

/// <summary>What the user can have done with what is shown, by key and by button alike.</summary>
internal sealed class LiveCommands(LiveStage stage, SceneChoice choice, LiveView view, Action close)
{
    private const int MostSeeds = 1_000_000;

    private LiveMessage? _message;
    private Task<WindowScene>? _opening;

    private TrainingAct? Training => stage.Act as TrainingAct;

    /// <summary>Where text is copied to and pasted from; null for nowhere.</summary>
    public IClipboard? Clipboard { get; init; }

    /// <summary>How the window looks.</summary>
    public LiveView View => view;

    /// <summary>What is shown now.</summary>
    public Act Act => stage.Act;

    /// <summary>Makes a choice of a file; null where files mean nothing.</summary>
    public Func<string, WindowScene>? Opener { get; init; }

    /// <summary>What the last command has to say, else why the training halted; null for nothing.</summary>
    public LiveMessage? Message => _message ?? Act.Message;

    public bool IsPlaying => stage.Pace.IsPlaying;

    public bool CanReset => Act.CanReset;

    public Speed Speed => stage.Pace.Speed;

    /// <summary>What a chosen scene and its data are called.</summary>
    public SceneChoice Choice => choice;

    /// <summary>The scene for people: where there is no choice, the network.</summary>
    public string SceneName => choice.Scene ?? Act.Name;

    /// <summary>The data for people.</summary>
    public string DataName => choice.Data ?? ((Training?.Training as Trainer)?.Data as Dataset)?.Name switch
    {
        null => "online",
        "" => "unnamed",
        var name => name,
    };

    /// <summary>The learning rate for people.</summary>
    public string LearningRate => Training?.Driver.LearningRate is { } rate ? Numbers.ThreeDigits(rate) : "scheduled";

    public bool CanLowerRate => Training?.Driver.LearningRate is { } rate && RateLadder.Below(rate) != null;

    public bool CanRaiseRate => Training?.Driver.LearningRate is { } rate && RateLadder.Above(rate) != null;

    public void PlayOrPause() => Do(() => stage.Pace.IsPlaying = !stage.Pace.IsPlaying);

    public void Step() => Do(stage.Pace.AskStep);

    /// <summary>Goes on to the end of an epoch; a demonstration has none.</summary>
    public void Epoch()
    {
        if (Training != null)
            Do(stage.Pace.AskEpoch);
    }

    /// <summary>Goes back to the end of the epoch before; a demonstration has none.</summary>
    public void EpochBack()
    {
        if (Training?.Driver is { Timeline: { } timeline } driver)
            Do(() => driver.GoTo(timeline.EpochBefore));
    }

    /// <summary>Follows the branch that was left when something was changed.</summary>
    public void SwapBranch()
    {
        if (Training?.Driver is { Timeline.Other: not null } driver)
            Do(driver.Swap);
    }

    /// <summary>Has the branch that was left go on beside the one that is followed, or no longer.</summary>
    public void WatchBranch()
    {
        if (Training?.Driver is { Timeline: { Other: not null } timeline } driver)
            Do(() => driver.Watch(!timeline.IsWatching));
    }

    /// <summary>Shows something else in the place of the answers.</summary>
    public void NextView() => Training?.Views.Turn(1);

    /// <summary>Begins anew with the same seed.</summary>
    public void Reset() => ResetTo(Act.Seed);

    /// <summary>Begins anew with a seed drawn at random.</summary>
    public void ResetWithNewSeed()
    {
        ulong seed = (ulong)System.Random.Shared.Next(1, MostSeeds);
        ResetTo(seed);
        if (CanReset)
            _message = new($"Began anew with seed {seed.ToString(CultureInfo.InvariantCulture)}.");
    }

    public void Slower() => Do(() => stage.Pace.Speed = (Speed)Math.Max((int)Speed - 1, 0));

    public void Faster() => Do(() => stage.Pace.Speed = (Speed)Math.Min((int)Speed + 1, (int)Speed.Full));

    public void LowerRate() => SetRate(RateLadder.Below);

    public void RaiseRate() => SetRate(RateLadder.Above);

    public void PreviousScene() => GoTo(choice.HasScenes, () => choice.NextScene(-1));

    public void NextScene() => GoTo(choice.HasScenes, () => choice.NextScene(1));

    public void PreviousData() => GoTo(choice.HasData, () => choice.NextData(-1));

    public void NextData() => GoTo(choice.HasData, () => choice.NextData(1));

    /// <summary>Shows the training that an editor has made ready; false when there is none.</summary>
    public bool TakeEdit()
    {
        if (Training?.Editor?.Take() is not { } edited)
            return false;
        stage.Replace(edited);
        if (edited.Scene is var (scene, data))
            choice.Follow(scene, data);
        return true;
    }

    /// <summary>Has a file read beside the window.</summary>
    public void Open(string file)
    {
        if (Opener == null || _opening != null)
            return;
        _message = new($"Reading {Path.GetFileName(file)}.");
        _opening = Task.Run(() => Opener(file));
    }

    /// <summary>Shows the file that was read; false when there is none.</summary>
    public bool TakeOpened()
    {
        if (_opening is not { IsCompleted: true } opened)
            return false;
        _opening = null;
        GoTo(true, () => choice.Add(opened.GetAwaiter().GetResult()));
        return true;
    }

    /// <summary>Writes the picture into the current folder.</summary>
    public void SavePicture()
    {
        string file = FormattableString.Invariant($"{Act.Name}-{Act.StepCount}.png");
        try
        {
            Act.SavePicture(file, view.Theme);
            _message = new($"Wrote {file}.");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            _message = new($"{file} could not be written: {wrong.Message}", IsError: true);
        }
    }

    /// <summary>Takes away what lies on top; closes the window when nothing does.</summary>
    public void StepBack()
    {
        if (!view.StepBack())
            close();
    }

    private void ResetTo(ulong seed)
    {
        if (CanReset)
            Do(() => Act.Reset(seed));
    }

    private void SetRate(Func<double, double?> next)
    {
        if (Training?.Driver.LearningRate is { } rate && next(rate) is { } other)
            Do(() => Training.Driver.SetLearningRate(other));
    }

    /// <summary>Shows another scene or other data with the seed of now; what cannot be read leaves everything as it is.</summary>
    private void GoTo(bool canGo, Func<ScenePlace> where)
    {
        if (!canGo)
            return;
        _message = null;
        try
        {
            ScenePlace place = where();
            stage.Change(choice.Prepare(place, Act.Seed));
            choice.Place = place;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            _message = new(wrong.Message, IsError: true);
        }
    }

    private void Do(Action command)
    {
        _message = null;
        command();
    }
}
