using System.Runtime.InteropServices;

namespace NetGen.Playground;

/// <summary>Evolution and gradient descent on one loss from one start; both may compute the same number of samples.</summary>
internal sealed class EvolveModel
{
    /// <summary>What a sample's gradient costs: as much as three answers, one forward and two backward.</summary>
    public const int CostOfGradient = 3;

    private const double Thousand = 1000;

    private readonly Dataset _data;
    private readonly Evolution _evolution;
    private readonly Trainer _descent;
    private readonly float[] _answers;
    private readonly List<double> _best = [];
    private readonly List<double> _middle = [];
    private readonly List<double> _worst = [];
    private readonly List<double> _evolutionCost = [];
    private readonly List<double> _descended = [];
    private readonly List<double> _descentCost = [];

    /// <param name="data">What both learn.</param>
    /// <param name="method">Which of <see cref="EvolutionMethods"/>.</param>
    /// <param name="population">Individuals a generation, an even number.</param>
    /// <param name="deviation">How far children lie from their parents.</param>
    /// <param name="rate">The learning rate of gradient descent.</param>
    /// <param name="seed">Decides the start and everything random.</param>
    public EvolveModel(Dataset data, int method, int population, double deviation, double rate, ulong seed)
    {
        _data = data;
        _answers = new float[data.Count];
        Best = new(seed);
        Descended = new(seed);
        Generation = new(population, EvolvedClassifier.ParameterCount, network => -network.Loss(data.Features, data.Targets));
        _evolution = EvolutionMethods.Begin(method, new EvolvedClassifier(seed), Generation, deviation, seed);
        _descent = new(Descended, data, new Adam(rate)) { BatchSize = data.Count, Seed = seed };
        BestRight = DescendedRight = Right(Best);
    }

    public Generation Generation { get; }

    /// <summary>Generations done.</summary>
    public long Generations => _evolution.StepCount;

    /// <summary>The fittest of the last generation.</summary>
    public EvolvedClassifier Best { get; }

    /// <summary>The share of samples that it has right.</summary>
    public double BestRight { get; private set; }

    /// <summary>What gradient descent has made of the same start.</summary>
    public EvolvedClassifier Descended { get; }

    /// <inheritdoc cref="BestRight"/>
    public double DescendedRight { get; private set; }

    /// <summary>The loss of each generation's fittest, of its middle one and of its worst.</summary>
    public ReadOnlySpan<double> BestLosses => CollectionsMarshal.AsSpan(_best);

    /// <inheritdoc cref="BestLosses"/>
    public ReadOnlySpan<double> MiddleLosses => CollectionsMarshal.AsSpan(_middle);

    /// <inheritdoc cref="BestLosses"/>
    public ReadOnlySpan<double> WorstLosses => CollectionsMarshal.AsSpan(_worst);

    /// <summary>Thousands of samples computed up to the end of each generation.</summary>
    public ReadOnlySpan<double> EvolutionCost => CollectionsMarshal.AsSpan(_evolutionCost);

    /// <summary>The loss of gradient descent, step after step.</summary>
    public ReadOnlySpan<double> DescentLosses => CollectionsMarshal.AsSpan(_descended);

    /// <summary>Thousands of samples computed up to each of its steps; a gradient counts <see cref="CostOfGradient"/>.</summary>
    public ReadOnlySpan<double> DescentCost => CollectionsMarshal.AsSpan(_descentCost);

    /// <summary>Thousands of samples that gradient descent had computed when it was as good as evolution is now; null when it never was.</summary>
    public double? CostToBeAsGood()
    {
        for (int i = 0; i < _descended.Count && _best.Count > 0; i++)
        {
            if (_descended[i] <= _best[^1])
                return _descentCost[i];
        }

        return null;
    }

    /// <summary>One generation, and as many steps of gradient descent as cost the same.</summary>
    public void Step()
    {
        _evolution.Step();
        Generation.Rank();
        Generation.Parameters(rank: 0).CopyTo(Best.Parameters);
        _best.Add(-Generation.Fitness(0));
        _middle.Add(-Generation.Fitness(Generation.Size / 2));
        _worst.Add(-Generation.Fitness(Generation.Size - 1));
        _evolutionCost.Add(Generations * Generation.Size * _data.Count / Thousand);
        double costOfStep = CostOfGradient * _data.Count / Thousand;
        while ((_descended.Count + 1) * costOfStep <= _evolutionCost[^1])
        {
            _descended.Add(_descent.Step().Loss);
            _descentCost.Add(_descended.Count * costOfStep);
        }

        (BestRight, DescendedRight) = (Right(Best), Right(Descended));
    }

    private double Right(EvolvedClassifier network)
    {
        network.Predict(_data.Features, _answers);
        int right = 0;
        for (int i = 0; i < _answers.Length; i++)
            right += _answers[i] >= 0.5f == _data.Targets[i] >= 0.5f ? 1 : 0;
        return (double)right / _answers.Length;
    }
}
