using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>Compiles one wanted declaration after another beside the window; one that comes while another is being compiled takes its place.</summary>
/// <param name="done">Called on the compiler's thread when something was compiled, or refused.</param>
internal sealed class ShapeCompiler(Action done)
{
    /// <summary>Longer than that nobody waits for an edit.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What a compiler that is not ready yet has for itself: 2 seconds by itself, many times that beside other work on two cores.</summary>
    private static readonly TimeSpan PatienceWhileCold = TimeSpan.FromMinutes(1);

    /// <summary>Makes the first compilation as fast as later ones. A thread that gives way does so: who is in a hurry compiles beside it rather than wait.</summary>
    private static readonly Lazy<Task> Ready = new(() => Task.Factory.StartNew(GetReady, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));

    private Task<DeclaredNetwork>? _work;
    private Action _supersede = () => { };
    private CancellationToken _superseded;
    private DenseDeclaration? _wanted;

    /// <summary>Whether something is being compiled, or was and has not been taken.</summary>
    public bool IsBusy => _work != null;

    /// <summary>Whether the compiler is being made ready.</summary>
    public static bool IsWarmingUp => Ready is { IsValueCreated: true, Value.IsCompleted: false };

    private static bool IsWarm => Ready is { IsValueCreated: true, Value.IsCompleted: true };

    /// <summary>Begins to make the compiler ready, once.</summary>
    public static void WarmUp() => _ = Ready.Value;

    /// <summary>Asks for a declaration.</summary>
    public void Want(DenseDeclaration declaration)
    {
        _wanted = declaration;
        if (_work == null)
            Begin();
        else
            _supersede();
    }

    /// <summary>Takes what was wanted last, once it is compiled; null before.</summary>
    /// <exception cref="DeclarationException">It cannot be compiled.</exception>
    public (DenseDeclaration Declaration, DeclaredNetwork Network)? Take()
    {
        if (_work is not { IsCompleted: true } work)
            return null;
        if (_superseded.IsCancellationRequested)
        {
            if (work.IsCompletedSuccessfully)
                work.Result.Dispose();
            Begin();
            return null;
        }

        _work = null;
        return (_wanted!, work.GetAwaiter().GetResult());
    }

    /// <summary>Compiles a declaration now, as long as anybody waits for it.</summary>
    /// <exception cref="DeclarationException">It is wrong, or takes too long.</exception>
    /// <exception cref="OperationCanceledException">It is not wanted any more.</exception>
    public static DeclaredNetwork Compile(DenseDeclaration declaration, CancellationToken superseded = default) =>
        Compile(declaration, IsWarm ? Patience : Patience + PatienceWhileCold, superseded);

    /// <inheritdoc cref="Compile(DenseDeclaration, CancellationToken)"/>
    internal static DeclaredNetwork Compile(DenseDeclaration declaration, TimeSpan patience, CancellationToken superseded)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(superseded);
        end.CancelAfter(patience);
        try
        {
            return DeclarationCompiler.Compile(declaration.ToString(), end.Token);
        }
        catch (OperationCanceledException) when (!superseded.IsCancellationRequested)
        {
            throw new DeclarationException([new("NG0022", 0, FormattableString.Invariant($"The network takes more than {patience.TotalSeconds} seconds to compile; give it fewer layers"))]);
        }
    }

    private static void GetReady()
    {
        GivingWay.Begin();
        DeclarationCompiler.WarmUp();
    }

    /// <summary>On a thread that gives way: an edit may take a moment longer, a frame may not. While the compiler is cold it takes seconds, and has no time to give.</summary>
    private static DeclaredNetwork CompileBeside(DenseDeclaration declaration, CancellationToken superseded)
    {
        if (IsWarm)
            GivingWay.Begin(GivingWay.ToFrames);
        return FirstCalls.Make(Compile(declaration, superseded));
    }

    private void Begin()
    {
        DenseDeclaration next = _wanted!;
        var superseded = new CancellationTokenSource();
        (_supersede, _superseded) = (superseded.Cancel, superseded.Token);
        _work = Task.Factory.StartNew(() => CompileBeside(next, superseded.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _ = _work.ContinueWith(_ => done(), TaskScheduler.Default);
    }
}
