namespace NetGen;

/// <summary>How the window looks, whatever it shows.</summary>
internal sealed class LiveView(Theme theme, Motion motion)
{
    public Theme Theme { get; private set; } = theme;

    public Motion Motion => motion;

    /// <summary>Whether the controls of a narrow window are drawn out.</summary>
    public bool IsDrawerOpen { get; private set; }

    /// <summary>Whether there is nothing but the picture, half as large again.</summary>
    public bool IsPresenting { get; private set; }

    /// <summary>Whether the keys are told.</summary>
    public bool IsHelpShown { get; private set; }

    public void SwitchTheme() => Theme = Theme == Theme.Dark ? Theme.Light : Theme.Dark;

    public void SwitchDrawer() => IsDrawerOpen = !IsDrawerOpen;

    public void SwitchPresentation() => IsPresenting = !IsPresenting;

    public void SwitchHelp() => IsHelpShown = !IsHelpShown;

    public void SwitchMotion() => motion.IsReduced = !motion.IsReduced;

    /// <summary>Takes away what lies on top; false when there was nothing.</summary>
    public bool StepBack()
    {
        bool had = IsHelpShown || IsPresenting || IsDrawerOpen;
        if (IsHelpShown)
            IsHelpShown = false;
        else if (IsPresenting)
            IsPresenting = false;
        else
            IsDrawerOpen = false;
        return had;
    }
}
