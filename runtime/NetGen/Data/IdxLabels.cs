namespace NetGen;

/// <summary>Reads the labels of an IDX file as one-hot rows.</summary>
internal static class IdxLabels
{
    /// <summary>One row a sample, and the number of classes: as many as there are names, or as the largest label says.</summary>
    /// <exception cref="InvalidDataException">The file is malformed, its count differs from the samples', or a label has no name.</exception>
    public static (float[] Targets, int ClassCount) Read(string path, int samples, string imagesPath, IReadOnlyList<string>? classNames)
    {
        using var file = new IdxReader(path);
        if (file.Type != 8 || file.Dimensions.Length != 1)
            throw file.Wrong($"expected labels: unsigned bytes (type 8) in 1 dimension, found type {file.Type} in {file.Dimensions.Length}");
        if (file.Dimensions[0] != samples)
            throw file.Wrong($"it has {file.Dimensions[0]} labels, but {imagesPath} has {samples} samples");
        var labels = new byte[samples];
        file.Read(labels);
        file.RequireEnd();
        int classCount = classNames?.Count ?? Math.Max(2, labels.Max() + 1);
        int wrong = labels.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)Math.Clamp(classCount - 1, 0, byte.MaxValue));
        if (wrong >= 0)
            throw file.Wrong($"label {wrong} (from 0) is {labels[wrong]}; expected 0 to {classCount - 1}, as {classCount} class names were given");
        return (OneHot.Rows(Array.ConvertAll(labels, label => (int)label), classCount), classCount);
    }
}
