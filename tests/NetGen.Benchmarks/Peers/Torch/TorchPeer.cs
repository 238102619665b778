using TorchSharp;

namespace NetGen.Benchmarks;

/// <summary>TorchSharp: libtorch's kernels, called the usual way.</summary>
internal sealed class TorchPeer : IPeer
{
    public string Name => "TorchSharp";

    public string? Absence { get; } = Missing();

    public IContestant? For(WorkTask task) => new TorchContestant(task);

    private static string? Missing()
    {
        try
        {
            torch.set_num_threads(1);
            torch.set_num_interop_threads(1);
            return null;
        }
        catch (Exception missing) when (missing is TypeInitializationException or DllNotFoundException or NotSupportedException or EntryPointNotFoundException)
        {
            return "its library does not load here, most often because libstdc++ is older than that of Debian 13 or Ubuntu 24.04";
        }
    }
}
