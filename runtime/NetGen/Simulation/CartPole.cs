namespace NetGen;

/// <summary>
/// A pole hinged on a cart that is pushed left and right to keep it upright, in fixed time steps with the same bits on every system. Barto, Sutton and Anderson,
/// "Neuronlike Adaptive Elements That Can Solve Difficult Learning Control Problems", 1983, with the constants and Euler steps of OpenAI Gym's CartPole (Brockman et al., 2016).
/// </summary>
public sealed class CartPole
{
    /// <summary>Numbers that <see cref="Observe"/> gives: x, ẋ, θ, θ̇.</summary>
    public const int ObservationSize = 4;

    /// <summary>A push, newtons.</summary>
    public const double Push = 10;

    /// <summary>A time step, seconds.</summary>
    public const double TimeStep = 0.02;

    /// <summary>How far the cart may go from the middle, metres.</summary>
    public const double TrackHalfLength = 2.4;

    /// <summary>How far the pole may lean, radians: 12°.</summary>
    public const double LargestAngle = 12 * Math.PI / 180;

    private const double CartMass = 1.0;
    private const double PoleMass = 0.1;
    private const double LargestStart = 0.05;

    private readonly StepRandom _random = new();

    /// <summary>A pole that is almost upright on a cart that is almost at rest.</summary>
    /// <param name="seed">Decides the start.</param>
    public CartPole(ulong seed) => Reset(seed);

    /// <summary>Where cart and pole are; may be set to start from anywhere.</summary>
    public CartPoleState State { get; set; }

    /// <summary>What pulls the pole down, metres a second squared: 9.8 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double Gravity { get; set => field = Hyperparameter.NotNegative(value, "gravity"); } = 9.8;

    /// <summary>From the hinge to the middle of the pole, metres: 0.5 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public double PoleHalfLength { get; set => field = Hyperparameter.Positive(value, "half length of the pole"); } = 0.5;

    /// <summary>Time steps since the start.</summary>
    public int StepCount { get; private set; }

    /// <summary>Whether the pole has leaned or the cart gone too far.</summary>
    public bool HasFallen => !(Math.Abs(State.Position) <= TrackHalfLength && Math.Abs(State.Angle) <= LargestAngle);

    /// <summary>Starts anew with the same pole, every number of the state uniform within ±0.05; the same seed gives the same start everywhere. Allocates nothing.</summary>
    public void Reset(ulong seed)
    {
        SeededRandom random = _random.At(seed, place: 0);
        State = new(Start(random), Start(random), Start(random), Start(random));
        StepCount = 0;
    }

    /// <summary>Lets one time step pass under a force on the cart.</summary>
    /// <param name="force">Newtons, positive to the right; the classic controller gives +<see cref="Push"/> or −<see cref="Push"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The force is NaN or infinite.</exception>
    public void Step(double force)
    {
        if (!double.IsFinite(force))
            throw new ArgumentOutOfRangeException(nameof(force), force, "A force must be finite.");
        const double Mass = CartMass + PoleMass;
        double poleMoment = PoleMass * PoleHalfLength;
        (double x, double speed, double angle, double turning) = State;
        double sine = Turns.Sine(angle / (2 * Math.PI)), cosine = Turns.Cosine(angle / (2 * Math.PI));
        double pushed = (force + poleMoment * turning * turning * sine) / Mass;
        double turningGain = (Gravity * sine - cosine * pushed) / (PoleHalfLength * (4.0 / 3.0 - PoleMass * cosine * cosine / Mass));
        double gain = pushed - poleMoment * turningGain * cosine / Mass;
        State = new(x + TimeStep * speed, speed + TimeStep * gain, angle + TimeStep * turning, turning + TimeStep * turningGain);
        StepCount++;
    }

    /// <summary>Writes the state as a network's input.</summary>
    /// <param name="observation">[4], overwritten: x, ẋ, θ, θ̇.</param>
    public void Observe(Span<float> observation)
    {
        observation[3] = (float)State.AngularVelocity;
        observation[2] = (float)State.Angle;
        observation[1] = (float)State.Velocity;
        observation[0] = (float)State.Position;
    }

    private static double Start(SeededRandom random) => (2 * random.NextDouble() - 1) * LargestStart;
}
