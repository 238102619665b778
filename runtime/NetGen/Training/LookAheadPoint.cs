namespace NetGen;

/// <summary>Takes a network to where its optimizer wants the gradient, and back to the same bits. Readers see the parameters of the last whole step all the while.</summary>
internal sealed class LookAheadPoint(INetwork network, ILookAhead optimizer, SequenceLock parametersLock)
{
    private readonly float[] _home = new float[network.ParameterCount];

    /// <summary>Moves the network's parameters to the point.</summary>
    public void Enter()
    {
        network.Parameters.CopyTo(_home);
        parametersLock.BeginWrite();
        parametersLock.StandIn = _home;
        optimizer.LookAhead(network.Parameters);
        parametersLock.EndWrite();
    }

    /// <summary>Puts them back.</summary>
    public void Leave()
    {
        parametersLock.BeginWrite();
        _home.CopyTo(network.Parameters);
        parametersLock.StandIn = null;
        parametersLock.EndWrite();
    }
}
