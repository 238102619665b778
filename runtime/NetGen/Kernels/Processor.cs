namespace NetGen.Kernels;

/// <summary>What this processor offers to the kernels.</summary>
internal static class Processor
{
    /// <summary>The registers that kernels run in, for people.</summary>
    public static string Registers =>
        Lanes512.IsSupported ? "16 floats a register (AVX-512)"
        : Lanes256.IsSupported ? "8 floats a register (AVX2)"
        : Lanes128.IsSupported ? "4 floats a register"
        : ExactMultiplyAdd.IsHardware ? "one float at a time"
        : "one float at a time, with the fused multiply-add computed exactly in software: right to the bit, and slow";
}
