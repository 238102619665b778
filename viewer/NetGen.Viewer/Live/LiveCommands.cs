namespace NetGen;

/// <summary>What the user can have done, by key and by button alike.</summary>
internal sealed class LiveCommands(ITraining training, TrainingDriver driver, Action close)
{
    /// <summary>The colours of the window.</summary>
    public Theme Theme { get; set; } = Theme.Dark;

    /// <summary>What the last command has to say; null for nothing.</summary>
    public string? Message { get; private set; }

    public bool IsPlaying => driver.Pace.IsPlaying;

    public bool CanReset => driver.CanReset;

    public Speed Speed => driver.Pace.Speed;

    public void PlayOrPause() => Do(() => driver.Pace.IsPlaying = !driver.Pace.IsPlaying);

    public void Step() => Do(driver.Pace.AskStep);

    public void Epoch() => Do(driver.Pace.AskEpoch);

    /// <summary>Begins anew with the same seed.</summary>
    public void Reset() => ResetTo(driver.Seed);

    /// <summary>Begins anew with the next seed.</summary>
    public void ResetWithNewSeed() => ResetTo(driver.Seed + 1);

    public void Slower() => Do(() => driver.Pace.Speed = (Speed)Math.Max((int)Speed - 1, 0));

    public void Faster() => Do(() => driver.Pace.Speed = (Speed)Math.Min((int)Speed + 1, (int)Speed.Full));

    public void SwitchTheme() => Do(() => Theme = Theme == Theme.Dark ? Theme.Light : Theme.Dark);

    /// <summary>Writes the picture into the current folder.</summary>
    public void SavePicture()
    {
        string file = FormattableString.Invariant($"{training.Network.Info.Name}-{training.StepCount}.png");
        try
        {
            Viewer.Snapshot(training, file, new() { Theme = Theme, History = driver.History, Meter = driver.Meter });
            Message = $"Wrote {file}.";
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Message = $"{file} could not be written: {wrong.Message}";
        }
    }

    public void Close() => close();

    private void ResetTo(ulong seed)
    {
        if (CanReset)
            Do(() => driver.Reset(seed));
    }

    private void Do(Action command)
    {
        Message = null;
        command();
    }
}
