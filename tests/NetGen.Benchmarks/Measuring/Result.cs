namespace NetGen.Benchmarks;

/// <summary>What a workload's rounds gave: medians.</summary>
/// <param name="Nanoseconds">A call of each contestant, NetGen first.</param>
/// <param name="Ratios">Each contestant's time over NetGen's of the same round.</param>
/// <param name="ShareOfPeak">NetGen's multiply-adds over the FMA peak of the same round.</param>
/// <param name="PeakMultiplyAdds">The FMA peak, in multiply-adds a nanosecond.</param>
/// <param name="BytesACall">Bytes that one call of NetGen's allocated.</param>
internal sealed record Result(double[] Nanoseconds, double[] Ratios, double ShareOfPeak, double PeakMultiplyAdds, double BytesACall);
