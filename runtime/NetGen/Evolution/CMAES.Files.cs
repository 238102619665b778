namespace NetGen;

public sealed partial class CMAES
{
    /// <inheritdoc/>
    private protected override IEnumerable<Tensor> StateTensors()
    {
        SearchState state = _distribution!.State;
        foreach ((string name, double[] vector) in Vectors(state))
            yield return Tensor.From(Named(name), vector);
        yield return Tensor.From(Named("scalars"), [state.Deviation, state.PathDecay]);
        yield return Tensor.From(Named("generation"), [(ulong)state.Generation]);
    }

    /// <inheritdoc/>
    private protected override Action ReadState(SafeTensors file, string source)
    {
        SearchState state = _distribution!.State;
        (double[] To, double[] From)[] vectors = [.. Vectors(state).Select(part => (part.Vector, FileNumbers.Doubles(file, Named(part.Name), part.Vector.Length, source)))];
        double[] scalars = FileNumbers.Doubles(file, Named("scalars"), 2, source);
        ulong generation = FileNumbers.Whole(file, Named("generation"), 0, Checkpoint.MostSteps, source);
        double[] scales = vectors[^1].From;
        if (scalars[0] <= 0 || scales.Min() <= 0 || scalars[1] is < 0 or > 1)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"{source}: a deviation of {scalars[0]}, axes from {scales.Min()} on and a path decay of {scalars[1]}; the first two must be above 0, the last from 0 to 1."));
        }

        return () =>
        {
            foreach ((double[] to, double[] from) in vectors)
                from.CopyTo(to, 0);
            (state.Deviation, state.PathDecay, state.Generation) = (scalars[0], scalars[1], (long)generation);
        };
    }

    /// <summary>The vectors and matrices in the network's storage order, which is the same on every machine.</summary>
    private static (string Name, double[] Vector)[] Vectors(SearchState state) =>
    [
        ("mean", state.Mean), ("step_path", state.StepPath), ("covariance_path", state.CovariancePath),
        ("covariance", state.Covariance), ("axes", state.Axes), ("scales", state.Scales),
    ];
}
