namespace NetGen;

/// <summary>How far one changing thing is on its way; 0 at first.</summary>
internal struct Transition
{
    internal float From;
    internal float Target;
    internal long Begin;
}

/// <summary>Lets things change within 120 milliseconds, fast at first; at once for those who asked for less motion.</summary>
internal sealed class Motion(TimeProvider clock)
{
    private static readonly TimeSpan Duration = TimeSpan.FromMilliseconds(120);

    private long _now;

    /// <summary>Whether things change at once.</summary>
    public bool IsReduced { get; set; }

    /// <summary>Whether something was still on its way in this frame, so that another one is wanted.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>Everything drawn from here on is drawn for this moment.</summary>
    public void BeginFrame() => (_now, IsRunning) = (clock.GetTimestamp(), false);

    /// <summary>Where something is now that is on its way to a target.</summary>
    public float Towards(ref Transition transition, float target)
    {
        if (target != transition.Target)
            transition = new() { From = At(transition), Target = target, Begin = _now };
        float place = At(transition);
        IsRunning |= place != target;
        return place;
    }

    private float At(in Transition transition)
    {
        double rest = 1 - clock.GetElapsedTime(transition.Begin, _now) / Duration;
        return IsReduced || rest <= 0 ? transition.Target : transition.Target + (transition.From - transition.Target) * (float)(rest * rest * rest);
    }
}
