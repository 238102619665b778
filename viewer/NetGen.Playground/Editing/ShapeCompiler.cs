using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>Compiles one wanted declaration after another beside the window; of those that come while it is busy only the newest counts.</summary>
/// <param name="done">Called on the compiler's thread when something was compiled, or refused.</param>
internal sealed class ShapeCompiler(Action done)
{
    /// <summary>Longer than that nobody waits for an edit.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Makes the first compilation as fast as later ones. A thread that gives way does so: who is in a hurry compiles beside it rather than wait.</summary>
    private static readonly Lazy<Task> Ready = new(() => Task.Factory.StartNew(GetReady, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));

    private Task<DeclaredNetwork>? _work;
    private DenseDeclaration? _compiling;
    private DenseDeclaration? _wanted;

    /// <summary>Whether something is being compiled, or was and has not been taken.</summary>
    public bool IsBusy => _work != null;

    /// <summary>Begins to make the compiler ready, once.</summary>
    public static void WarmUp() => _ = Ready.Value;

    /// <summary>Asks for a declaration.</summary>
    public void Want(DenseDeclaration declaration)
    {
        _wanted = declaration;
        if (_work == null)
            Begin();
    }

    /// <summary>Takes what was wanted last, once it is compiled; null before.</summary>
    /// <exception cref="DeclarationException">It cannot be compiled.</exception>
    public (DenseDeclaration Declaration, DeclaredNetwork Network)? Take()
    {
        if (_work is not { IsCompleted: true } work)
            return null;
        DenseDeclaration compiled = _compiling!;
        if (_wanted != compiled)
        {
            if (work.IsCompletedSuccessfully)
                work.Result.Dispose();
            Begin();
            return null;
        }

        _work = null;
        return (compiled, work.GetAwaiter().GetResult());
    }

    /// <summary>Compiles a declaration now, as long as anybody waits for it.</summary>
    /// <exception cref="DeclarationException">It is wrong, or takes too long.</exception>
    public static DeclaredNetwork Compile(DenseDeclaration declaration)
    {
        // A compiler that is not ready yet has as long again for itself.
        using var patience = new CancellationTokenSource(Ready is { IsValueCreated: true, Value.IsCompleted: true } ? Patience : 2 * Patience);
        try
        {
            return DeclarationCompiler.Compile(declaration.ToString(), patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw new DeclarationException([new("NG0022", 0, FormattableString.Invariant($"The network takes more than {Patience.TotalSeconds} seconds to compile; give it fewer layers"))]);
        }
    }

    private static void GetReady()
    {
        GivingWay.Begin();
        DeclarationCompiler.WarmUp();
    }

    private void Begin()
    {
        DenseDeclaration next = _compiling = _wanted!;
        _work = Task.Run(() => Compile(next));
        _ = _work.ContinueWith(_ => done(), TaskScheduler.Default);
    }
}
