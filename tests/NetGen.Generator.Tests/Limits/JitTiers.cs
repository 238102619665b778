using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Reflection.Emit;

namespace NetGen.Generator.Tests.Limits;

/// <summary>Hears from the runtime which methods it compiled, and how thoroughly.</summary>
internal sealed class JitTiers : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords Jit = (EventKeywords)0x10;
    private const int TierShift = 7;
    private const uint TierMask = 0b111;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<CompiledMethod> _methods = [];

    /// <summary>What was compiled so far. The runtime tells it later, but in order, so one more method marks the end.</summary>
    public IReadOnlyList<CompiledMethod> Methods()
    {
        string mark = "Mark" + Guid.NewGuid().ToString("N");
        var last = new DynamicMethod(mark, null, null);
        last.GetILGenerator().Emit(OpCodes.Ret);
        last.CreateDelegate<Action>()();
        Assert.True(SpinWait.SpinUntil(() => _methods.Any(method => method.Name == mark), s_patience), "the runtime told of no method");
        return [.. _methods];
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime)
            EnableEvents(eventSource, EventLevel.Verbose, Jit);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true)
            return;
        uint flags = Convert.ToUInt32(Of(eventData, "MethodFlags"), System.Globalization.CultureInfo.InvariantCulture);
        _methods.Enqueue(new((string)Of(eventData, "MethodNamespace"), (string)Of(eventData, "MethodName"), (JitTier)(flags >> TierShift & TierMask)));
    }

    private static object Of(EventWrittenEventArgs happened, string name) => happened.Payload![happened.PayloadNames!.IndexOf(name)]!;
}

/// <summary>A method as the just-in-time compiler made it.</summary>
internal sealed record CompiledMethod(string Type, string Name, JitTier Tier);

/// <summary>How thoroughly; the runtime's own numbers.</summary>
internal enum JitTier
{
    Unknown,

    /// <summary>Without optimisation, because the method is too large for it.</summary>
    MinimallyOptimized,
    Optimized,
    Quick,
}
