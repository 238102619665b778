namespace NetGen.Playground;

/// <summary>How a frame on the court has ended.</summary>
internal enum Bounce
{
    None,

    /// <summary>The paddle sent the ball back.</summary>
    Caught,

    /// <summary>The ball is lost, and another one is served.</summary>
    Missed,
}

/// <summary>A ball that bounces off two walls and a ceiling, and a paddle on the floor. Everything goes in fixed time steps, one a frame.</summary>
internal sealed class Court
{
    /// <summary>The walls stand at −reach and reach.</summary>
    public const double Reach = 1;

    public const double Height = 2;

    /// <summary>The ball is so fast upwards or downwards, a frame.</summary>
    public const double Fall = 0.04;

    /// <summary>The ball is at most so fast sideways, a frame.</summary>
    public const double MostDrift = 0.03;

    /// <summary>The paddle goes at most so far in a frame, whoever leads it.</summary>
    private const double MostMove = 0.12;

    /// <summary>What is left of the drift when the ball comes back from the paddle.</summary>
    private const double Kept = 0.5;

    /// <summary>Drift from being hit by the paddle's end instead of its middle.</summary>
    private const double Spin = 0.02;

    /// <summary>Nobody plays two balls alike.</summary>
    private const double Chance = 0.015;

    private readonly SeededRandom _random;

    public Court(ulong seed)
    {
        _random = new(seed);
        Serve();
    }

    public double BallX { get; private set; }

    /// <summary>0 on the floor.</summary>
    public double BallY { get; private set; }

    /// <summary>To the right, a frame.</summary>
    public double Drift { get; private set; }

    public bool IsFalling { get; private set; }

    /// <summary>The paddle's middle.</summary>
    public double Paddle { get; private set; }

    /// <summary>From the paddle's middle to its end.</summary>
    public double PaddleHalf { get; set; }

    /// <summary>Moves the paddle towards a place, as far as a frame and the walls let it.</summary>
    public void MovePaddle(double to) => Paddle = Between(Paddle + Math.Clamp(to - Paddle, -MostMove, MostMove));

    /// <summary>The place of a paddle nearest to one, between the walls.</summary>
    public double Between(double place) => Math.Clamp(place, PaddleHalf - Reach, Reach - PaddleHalf);

    /// <summary>The ball flies on for a frame.</summary>
    public Bounce Advance()
    {
        BallX += Drift;
        if (Math.Abs(BallX) > Reach)
            (BallX, Drift) = (Math.Sign(BallX) * 2 * Reach - BallX, -Drift);
        BallY += IsFalling ? -Fall : Fall;
        if (BallY >= Height)
            (BallY, IsFalling) = (2 * Height - BallY, true);
        return IsFalling && BallY <= 0 ? Land() : Bounce.None;
    }

    private Bounce Land()
    {
        double aside = (BallX - Paddle) / PaddleHalf;
        if (Math.Abs(aside) > 1)
        {
            Serve();
            return Bounce.Missed;
        }

        (BallY, IsFalling) = (-BallY, false);
        Drift = Math.Clamp(Kept * Drift + Spin * aside + Chance * (2 * _random.NextDouble() - 1), -MostDrift, MostDrift);
        return Bounce.Caught;
    }

    private void Serve() => (BallX, BallY, Drift, IsFalling) =
        (0.8 * Reach * (2 * _random.NextDouble() - 1), Height, MostDrift * (2 * _random.NextDouble() - 1), true);
}
