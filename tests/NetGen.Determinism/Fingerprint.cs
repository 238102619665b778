using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NetGen.Determinism;

/// <summary>A number of few digits that changes with any bit of many floats.</summary>
internal static class Fingerprint
{
    public static string Of(ReadOnlySpan<float> values) => Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(values)))[..16];
}
