namespace NetGen;

/// <summary>How fast a training goes while it is watched, from slow to fast.</summary>
public enum Speed
{
    /// <summary>One step a second.</summary>
    OneASecond,

    /// <summary>Ten steps a second.</summary>
    TenASecond,

    /// <summary>One step for each frame shown.</summary>
    OneAFrame,

    /// <summary>As many steps as ten milliseconds hold, for each frame shown.</summary>
    TenMillisecondsAFrame,

    /// <summary>No waiting at all.</summary>
    Full,
}

/// <summary>What the speeds are called.</summary>
internal static class SpeedNames
{
    public static string Name(this Speed speed) => speed switch
    {
        Speed.OneASecond => "1 step/s",
        Speed.TenASecond => "10 steps/s",
        Speed.OneAFrame => "1 step/frame",
        Speed.TenMillisecondsAFrame => "10 ms/frame",
        _ => "full speed",
    };
}
