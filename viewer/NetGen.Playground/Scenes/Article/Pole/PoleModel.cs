using System.Runtime.InteropServices;

namespace NetGen.Playground;

/// <summary>Controllers that are evolved: all of a generation try at once, the fitter have children, until one balances from every start; that one goes on.</summary>
internal sealed class PoleModel
{
    public const int Population = 20;

    /// <summary>A generation is watched for so many steps at most.</summary>
    private const int StepsWatched = 100;

    /// <summary>A pole that fell lies for so many steps.</summary>
    private const int StepsLying = 40;

    private readonly Generation _generation;
    private readonly GeneticAlgorithm _evolution;
    private readonly PoleController[] _networks = [.. Enumerable.Range(0, Population).Select(_ => new PoleController())];
    private readonly CartPoleController[] _controllers;
    private readonly List<double> _best = [];
    private readonly List<double> _middle = [];
    private readonly List<double> _worst = [];
    private readonly ulong _seed;
    private PoleTrial _trial;
    private int _watched;
    private int _lying;

    /// <param name="trial">What the controllers are measured by.</param>
    /// <param name="deviation">σ of the mutations.</param>
    /// <param name="seed">Decides everything random.</param>
    public PoleModel(PoleTrial trial, double deviation, ulong seed)
    {
        (Evolved, _trial, _seed) = (trial, trial, seed);
        _controllers = [.. _networks.Select(network => new CartPoleController(network))];
        _generation = new(Population, PoleController.ParameterCount, trial.Fitness);
        _evolution = new(new PoleController(seed), _generation.Measure) { Seed = seed, Threads = 1, Population = Population, MutationDeviation = deviation };
        Breed();
    }

    /// <summary>For which pole the controllers were evolved.</summary>
    public PoleTrial Evolved { get; }

    /// <summary>The pole that they are to balance now.</summary>
    public PoleTrial Trial
    {
        get => _trial;
        set
        {
            _trial = value;
            foreach (CartPole cart in Carts)
                value.SetUp(cart);
        }
    }

    /// <summary>Cart and pole of each individual, the fittest first.</summary>
    public CartPole[] Carts { get; } = [.. Enumerable.Range(0, Population).Select(_ => new CartPole(0))];

    /// <summary>The fittest network.</summary>
    public PoleController Network => _networks[0];

    /// <summary>The push that the fittest has given last, newtons.</summary>
    public double Force { get; private set; }

    /// <summary>Generations bred.</summary>
    public long Generations => _evolution.StepCount;

    /// <summary>Whether a controller was found that balances from every start.</summary>
    public bool HasFound => _generation.Fitness(0) >= PoleTrial.MostSteps;

    /// <summary>Steps that the fittest has balanced for, since it stood up last.</summary>
    public int Balanced { get; private set; }

    /// <summary>How many have not fallen.</summary>
    public int Upright { get; private set; }

    /// <summary>The mean number of steps balanced by each generation's fittest, its middle one and its worst.</summary>
    public ReadOnlySpan<double> BestFitness => CollectionsMarshal.AsSpan(_best);

    /// <inheritdoc cref="BestFitness"/>
    public ReadOnlySpan<double> MiddleFitness => CollectionsMarshal.AsSpan(_middle);

    /// <inheritdoc cref="BestFitness"/>
    public ReadOnlySpan<double> WorstFitness => CollectionsMarshal.AsSpan(_worst);

    /// <summary>One time step of all that have not fallen; then perhaps the next generation.</summary>
    /// <returns>Whether the fittest has stood up or another took its place.</returns>
    public bool Step()
    {
        if (IsOver())
        {
            if (HasFound)
                Stand();
            else
                Breed();
            return true;
        }

        Upright = 0;
        for (int rank = 0; rank < Population; rank++)
            Step(rank);
        _watched++;
        return false;
    }

    /// <summary>Pushes all poles at once.</summary>
    /// <param name="turning">By how much they turn faster to the right, radians a second.</param>
    public void Push(double turning)
    {
        foreach (CartPole cart in Carts)
        {
            if (!cart.HasFallen)
                cart.State = cart.State with { AngularVelocity = cart.State.AngularVelocity + turning };
        }
    }

    private bool IsOver() => HasFound ? _lying > StepsLying : _lying > StepsLying / 2 && Upright == 0 || _watched >= StepsWatched;

    private void Step(int rank)
    {
        CartPole cart = Carts[rank];
        if (cart.HasFallen)
        {
            _lying += rank == 0 ? 1 : 0;
            return;
        }

        double force = _controllers[rank].Force(cart);
        cart.Step(force);
        Upright += cart.HasFallen ? 0 : 1;
        if (rank > 0)
            return;
        Force = force;
        Balanced += cart.HasFallen ? 0 : 1;
    }

    private void Breed()
    {
        _evolution.Step();
        _generation.Rank();
        _best.Add(_generation.Fitness(0));
        _middle.Add(_generation.Fitness(Population / 2));
        _worst.Add(_generation.Fitness(Population - 1));
        for (int rank = 0; rank < Population; rank++)
            _generation.Parameters(rank).CopyTo(_networks[rank].Parameters);
        Stand();
    }

    private void Stand()
    {
        foreach (CartPole cart in Carts)
            _trial.Begin(cart, _seed + (ulong)Generations);
        (Upright, _watched, _lying, Balanced, Force) = (Population, 0, 0, 0, 0);
    }
}
