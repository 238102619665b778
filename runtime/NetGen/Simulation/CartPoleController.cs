namespace NetGen;

/// <summary>
/// A network that balances a <see cref="CartPole"/>: four inputs, and one output, which pushes right when it says yes (from 0 on, probabilities from ½ on), or two, of which the larger wins: left, right.
/// </summary>
public sealed class CartPoleController
{
    private readonly INetwork _network;
    private readonly OutputKind _kind;

    /// <summary>Has a network push the cart.</summary>
    /// <exception cref="ArgumentException">The network has not four inputs and one or two outputs.</exception>
    public CartPoleController(INetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.InputSize != CartPole.ObservationSize || network.OutputSize is not (1 or 2))
        {
            throw new ArgumentException(
                $"A cart and pole need a network of {CartPole.ObservationSize} inputs and 1 or 2 outputs, but {network.Info.Name} has {network.InputSize} and {network.OutputSize}.", nameof(network));
        }

        _network = network;
        _kind = network.Info.Output;
    }

    /// <summary>The force that the network answers a state with, +<see cref="CartPole.Push"/> or −<see cref="CartPole.Push"/>. Allocates nothing.</summary>
    public double Force(CartPole cartPole)
    {
        ArgumentNullException.ThrowIfNull(cartPole);
        Span<float> observation = stackalloc float[CartPole.ObservationSize], outputs = stackalloc float[2];
        outputs = outputs[.._network.OutputSize];
        cartPole.Observe(observation);
        _network.Predict(observation, outputs);
        bool right = outputs.Length == 1 ? Answers.IsYes(_kind, outputs[0]) : Answers.Largest(outputs) == 1;
        return right ? CartPole.Push : -CartPole.Push;
    }

    /// <summary>Balances until the pole falls or the steps are done.</summary>
    /// <param name="cartPole">Goes on from where it is.</param>
    /// <param name="maximumSteps">Steps at most.</param>
    /// <returns>Steps done while the pole stayed up.</returns>
    public int Balance(CartPole cartPole, int maximumSteps)
    {
        ArgumentNullException.ThrowIfNull(cartPole);
        int steps = 0;
        while (steps < maximumSteps && !cartPole.HasFallen)
        {
            cartPole.Step(Force(cartPole));
            steps++;
        }

        return steps;
    }

    /// <summary>A fitness for evolution: the mean number of steps balanced from several starts.</summary>
    /// <param name="starts">How many starts, at least 1.</param>
    /// <param name="maximumSteps">Steps at most, from each.</param>
    /// <param name="seed">Decides the starts.</param>
    public static Func<INetwork, double> Fitness(int starts, int maximumSteps, ulong seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(starts);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumSteps);
        return network =>
        {
            CartPoleController controller = new(network);
            CartPole cartPole = new(seed);
            double steps = 0;
            for (int start = 0; start < starts; start++)
            {
                cartPole.Reset(seed + (ulong)start);
                steps += controller.Balance(cartPole, maximumSteps);
            }

            return steps / starts;
        };
    }
}
