using System.Runtime.Loader;

namespace NetGen.Workshop;

/// <summary>A network's class, compiled while the program runs. Once it is disposed and none of its networks is in use, the system gives its code's memory back.</summary>
public sealed class DeclaredNetwork : IDisposable
{
    private readonly AssemblyLoadContext _context;
    private readonly Type _class;

    internal DeclaredNetwork(string declaration, string code, string className, MemoryStream image)
    {
        (Declaration, Code) = (declaration, code);
        _context = new(className, isCollectible: true);
        _class = _context.LoadFromStream(image).GetType(className, throwOnError: true)!;
    }

    /// <summary>The text that was compiled.</summary>
    public string Declaration { get; }

    /// <summary>The generated C#.</summary>
    public string Code { get; }

    /// <summary>A new network.</summary>
    /// <param name="seed">What its first weights are drawn from.</param>
    /// <exception cref="ObjectDisposedException">The class has been given back.</exception>
    public INetwork Create(ulong seed)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        return (INetwork)Activator.CreateInstance(_class, seed)!;
    }

    /// <summary>Whether the class has been given back; networks made before live on.</summary>
    public bool IsDisposed { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (IsDisposed)
            return;
        IsDisposed = true;
        _context.Unload();
    }
}
