using System.Diagnostics.CodeAnalysis;

namespace NetGen;

/// <content>Trainings that part from a common moment.</content>
public sealed partial class Trainer
{
    /// <summary>Another training at the same place, which from there goes its own way with the same bits; null where optimizer or schedule are not known well enough to be copied.</summary>
    internal Trainer? Copy()
    {
        if (Optimizer is not Optimizer known || ScheduleTensors.Of(Schedule).Any())
            return null;
        INetwork network = Network.Clone();
        CopyTo(network);
        return new(network, Data, known.Copy())
        {
            Test = Test,
            BatchSize = BatchSize,
            Threads = Threads,
            Schedule = Schedule,
            Standardizer = Standardizer,
            Clock = Clock,
            _place = _place,
            _seed = _seed,
        };
    }

    /// <summary>Takes the place of another training of the same network class and data: its parameters, its steps and its seed, with an optimizer at its beginning.</summary>
    internal void GoOnFrom(Trainer other)
    {
        other.CopyTo(Network);
        (_place, _seed) = (other._place, other._seed);
    }

    /// <summary>Changes places with another training of the same network class and data, each going on with the other's bits.</summary>
    internal void Exchange(Trainer other)
    {
        _parametersLock.BeginWrite();
        other._parametersLock.BeginWrite();
        Span<float> own = Network.Parameters, others = other.Network.Parameters;
        for (int i = 0; i < own.Length; i++)
            (own[i], others[i]) = (others[i], own[i]);
        other._parametersLock.EndWrite();
        _parametersLock.EndWrite();
        (_place, other._place) = (other._place, _place);
        (_seed, other._seed) = (other._seed, _seed);
        (BatchSize, other.BatchSize) = (other.BatchSize, BatchSize);
        (Schedule, other.Schedule) = (other.Schedule, Schedule);
        IOptimizer mine = Optimizer;
        Use(other.Optimizer);
        other.Use(mine);
    }

    /// <summary>Learns with an optimizer from the next step on.</summary>
    [MemberNotNull(nameof(Optimizer), nameof(_guard))]
    private void Use(IOptimizer optimizer)
    {
        _guard = new(Network, optimizer, _loop);
        _lookAhead = optimizer is ILookAhead ahead ? new(Network, ahead, _parametersLock) : null;
        Optimizer = optimizer;
    }
}
