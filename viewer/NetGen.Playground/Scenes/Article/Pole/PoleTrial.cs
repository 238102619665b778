namespace NetGen.Playground;

/// <summary>What a controller is measured by: how long it balances from several starts while it is pushed now and then.</summary>
/// <param name="Gravity">Metres a second squared.</param>
/// <param name="PoleLength">Metres.</param>
internal readonly record struct PoleTrial(double Gravity, double PoleLength)
{
    /// <summary>Steps to be balanced from each start: 10 seconds.</summary>
    public const int MostSteps = 500;

    private const int Starts = 3;

    /// <summary>Farther from rest than the usual starts.</summary>
    private const double Unrest = 3;

    /// <summary>A push comes every two seconds.</summary>
    private const int StepsAPush = 100;

    /// <summary>By how much a push turns the pole, radians a second.</summary>
    private const double Push = 0.5;

    /// <summary>The mean number of steps that a network balances.</summary>
    public double Fitness(INetwork network)
    {
        var controller = new CartPoleController(network);
        var cartPole = new CartPole(0);
        double steps = 0;
        for (int start = 0; start < Starts; start++)
        {
            Begin(cartPole, (ulong)start);
            for (int push = 1; push <= MostSteps / StepsAPush; push++)
            {
                steps += controller.Balance(cartPole, StepsAPush);
                cartPole.State = cartPole.State with { AngularVelocity = cartPole.State.AngularVelocity + ((start + push) % 2 == 0 ? Push : -Push) };
            }
        }

        return steps / Starts;
    }

    /// <summary>Brings cart and pole to one of the starts.</summary>
    public void Begin(CartPole cartPole, ulong start)
    {
        SetUp(cartPole);
        cartPole.Reset(start);
        CartPoleState usual = cartPole.State;
        cartPole.State = new(Unrest * usual.Position, Unrest * usual.Velocity, Unrest * usual.Angle, Unrest * usual.AngularVelocity);
    }

    /// <summary>Gives a pole that may be moving its length, and what pulls it down.</summary>
    public void SetUp(CartPole cartPole) => (cartPole.Gravity, cartPole.PoleHalfLength) = (Gravity, PoleLength / 2);
}
