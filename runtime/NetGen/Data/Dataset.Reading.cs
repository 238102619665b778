namespace NetGen;

public sealed partial class Dataset
{
    /// <summary>
    /// Reads comma-separated values (RFC 4180, UTF-8) with a header line, decimal points and no missing values. A target column of text is a class, one-hot;
    /// one of numbers is a value to predict, unless <paramref name="classes"/> says otherwise. All other columns are features and must be numbers.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="target">The column to predict.</param>
    /// <param name="classes">Whether a target of numbers is a class.</param>
    /// <param name="ignored">Columns that are neither target nor feature.</param>
    /// <param name="classNames">The classes in their order; when null they are the labels that occur, sorted by value if all are numbers, otherwise ordinally.</param>
    /// <exception cref="InvalidDataException">The file is malformed; the message names file, line, column and what was expected.</exception>
    /// <exception cref="ArgumentException">The file has no column of a given name, or there are not at least two different class names.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Dataset FromCsv(string path, string target, bool classes = false, IReadOnlyList<string>? ignored = null, IReadOnlyList<string>? classNames = null)
    {
        using var file = File.OpenRead(path);
        return FromCsv(file, path, target, classes, ignored, classNames);
    }

    /// <inheritdoc cref="FromCsv(string, string, bool, IReadOnlyList{string}?, IReadOnlyList{string}?)"/>
    /// <param name="stream">The text; it is closed.</param>
    /// <param name="source">What the stream is called in <see cref="Name"/> and in errors.</param>
    /// <param name="target">The column to predict.</param>
    /// <param name="classes">Whether a target of numbers is a class.</param>
    /// <param name="ignored">Columns that are neither target nor feature.</param>
    /// <param name="classNames">The classes in their order; when null they are the labels that occur, sorted by value if all are numbers, otherwise ordinally.</param>
    public static Dataset FromCsv(
        Stream stream, string source, string target, bool classes = false, IReadOnlyList<string>? ignored = null, IReadOnlyList<string>? classNames = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        using var reader = new CsvReader(stream, source);
        return new CsvSamples(reader, new CsvColumns(reader, source, target, ignored ?? [])).ReadAll(source, classes, classNames);
    }

    /// <summary>
    /// Reads the IDX files of MNIST and its kin, gzip-compressed or plain. Pixels become 0 to 1. Pictures of shape (samples, height, width) become [1, height, width],
    /// those of (samples, height, width, channels) become channels first, rows of (samples, features) stay as they are.
    /// </summary>
    /// <param name="imagesPath">The samples: unsigned bytes, which are divided by 255, or any other IDX type, which is taken as it is.</param>
    /// <param name="labelsPath">One unsigned byte a sample: its class.</param>
    /// <param name="classNames">One name a class; when null there are as many classes as the largest label says, without names.</param>
    /// <exception cref="InvalidDataException">A file is malformed; the message names it, what was expected and what was found.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Dataset FromIdx(string imagesPath, string labelsPath, IReadOnlyList<string>? classNames = null)
    {
        var (features, shape) = IdxSamples.Read(imagesPath);
        int featureSize = shape.Aggregate((product, size) => product * size);
        var (targets, classCount) = IdxLabels.Read(labelsPath, features.Length / featureSize, imagesPath, classNames);
        return new Dataset(features, targets, featureSize, classCount)
        {
            Name = Path.GetFileName(imagesPath),
            FeatureShape = shape,
            ClassNames = classNames ?? [],
        };
    }
}
