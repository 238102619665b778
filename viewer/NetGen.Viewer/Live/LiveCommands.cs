using System.Globalization;

namespace NetGen;

/// <summary>What the user can have done with the training, by key and by button alike.</summary>
internal sealed class LiveCommands(LiveStage stage, SceneChoice choice, LiveView view, Action close)
{
    private const int MostSeeds = 1_000_000;

    private LiveMessage? _message;

    /// <summary>How the window looks.</summary>
    public LiveView View => view;

    /// <summary>What the last command has to say, else why the training halted; null for nothing.</summary>
    public LiveMessage? Message => _message ?? stage.Driver.Message;

    public bool IsPlaying => stage.Pace.IsPlaying;

    public bool CanReset => stage.Driver.CanReset;

    public Speed Speed => stage.Pace.Speed;

    /// <summary>What a chosen scene and its data are called.</summary>
    public SceneChoice Choice => choice;

    /// <summary>The scene for people: where there is no choice, the network.</summary>
    public string SceneName => choice.Scene ?? stage.Training.Network.Info.Name;

    /// <summary>The data for people.</summary>
    public string DataName => choice.Data ?? ((stage.Training as Trainer)?.Data as Dataset)?.Name switch
    {
        null => "online",
        "" => "unnamed",
        var name => name,
    };

    /// <summary>The learning rate for people.</summary>
    public string LearningRate => stage.Driver.LearningRate is { } rate ? Numbers.ThreeDigits(rate) : "scheduled";

    public bool CanLowerRate => stage.Driver.LearningRate is { } rate && RateLadder.Below(rate) != null;

    public bool CanRaiseRate => stage.Driver.LearningRate is { } rate && RateLadder.Above(rate) != null;

    public void PlayOrPause() => Do(() => stage.Pace.IsPlaying = !stage.Pace.IsPlaying);

    public void Step() => Do(stage.Pace.AskStep);

    public void Epoch() => Do(stage.Pace.AskEpoch);

    /// <summary>Begins anew with the same seed.</summary>
    public void Reset() => ResetTo(stage.Driver.Seed);

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

    /// <summary>Writes the picture into the current folder.</summary>
    public void SavePicture()
    {
        string file = FormattableString.Invariant($"{stage.Training.Network.Info.Name}-{stage.Training.StepCount}.png");
        try
        {
            Viewer.Snapshot(stage.Training, file, new() { Theme = view.Theme, History = stage.Driver.History, Meter = stage.Driver.Meter });
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
            Do(() => stage.Driver.Reset(seed));
    }

    private void SetRate(Func<double, double?> next)
    {
        if (stage.Driver.LearningRate is { } rate && next(rate) is { } other)
            Do(() => stage.Driver.SetLearningRate(other));
    }

    /// <summary>Shows another scene or other data with the seed of now; what cannot be read leaves everything as it is.</summary>
    private void GoTo(bool canGo, Func<ScenePlace> where)
    {
        if (!canGo)
            return;
        _message = null;
        ScenePlace place = where();
        try
        {
            stage.Change(choice.Prepare(place, stage.Driver.Seed));
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
