namespace NetGen;

/// <summary>Classes as target rows: 1 in the class's own column, 0 elsewhere.</summary>
public static class OneHot
{
    /// <summary>One row a sample, [classes.Length × <paramref name="classCount"/>].</summary>
    /// <param name="classes">The class of each sample, from 0 to <paramref name="classCount"/> − 1.</param>
    /// <param name="classCount">Classes in all.</param>
    /// <exception cref="ArgumentException">A class is out of range.</exception>
    public static float[] Rows(ReadOnlySpan<int> classes, int classCount)
    {
        var rows = new float[checked(classes.Length * classCount)];
        for (int sample = 0; sample < classes.Length; sample++)
        {
            if ((uint)classes[sample] >= (uint)classCount)
                throw new ArgumentException(FormattableString.Invariant($"Sample {sample} has class {classes[sample]}; expected 0 to {classCount - 1}."), nameof(classes));
            rows[sample * classCount + classes[sample]] = 1;
        }

        return rows;
    }
}
