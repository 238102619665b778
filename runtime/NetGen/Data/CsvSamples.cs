using System.Globalization;

namespace NetGen;

/// <summary>Collects the rows of a CSV file: features as numbers, the target as numbers or as class labels.</summary>
internal sealed class CsvSamples(CsvReader reader, CsvColumns columns)
{
    private readonly List<float> _features = [];
    private readonly List<float> _numbers = [];
    private ClassLabels? _labels;

    /// <summary>Reads all rows. The target is a class if that is said, if class names are given, or if its first row is no number.</summary>
    /// <exception cref="InvalidDataException">A row is wrong, there is none, or there is one class only.</exception>
    public Dataset ReadAll(string source, bool classes, IReadOnlyList<string>? classNames)
    {
        if (classes || classNames is not null)
            _labels = new ClassLabels(classNames);
        bool any = false;
        for (; reader.Read(); any = true)
        {
            if (reader.FieldCount != columns.Names.Length)
                throw reader.Wrong($"expected {columns.Names.Length} columns as in the header, found {reader.FieldCount}.");
            if (!any && !TryNumber(columns.Target, out _))
                _labels ??= new ClassLabels(null);
            ReadRow(classNames);
        }

        if (!any)
            throw new InvalidDataException($"{source} has a header but no rows; expected at least one sample.");
        return Collect(source);
    }

    private void ReadRow(IReadOnlyList<string>? classNames)
    {
        foreach (int column in columns.Features)
            _features.Add(Number(column, "leave a column of text out with 'ignored'"));
        if (_labels is null)
            _numbers.Add(Number(columns.Target, "the first row has one; say 'classes: true' if these are class labels"));
        else if (!_labels.TryAdd(reader[columns.Target].Trim()))
            throw Wrong(columns.Target, classNames is null ? $"at most {ClassLabels.MaximumClasses} different classes" : $"one of {string.Join(", ", classNames)}");
    }

    private Dataset Collect(string source)
    {
        string[] featureNames = [.. columns.Features.Select(column => columns.Names[column])];
        string name = Path.GetFileNameWithoutExtension(source);
        if (_labels is null)
            return new Dataset([.. _features], [.. _numbers], featureNames.Length, 1) { Name = name, FeatureNames = featureNames };
        var (classNames, classes) = _labels.Sorted();
        if (classNames.Length < 2)
            throw new InvalidDataException($"{source}, column '{columns.Names[columns.Target]}': expected at least two classes, found only '{classNames[0]}'.");
        return new Dataset([.. _features], OneHot.Rows(classes, classNames.Length), featureNames.Length, classNames.Length)
        {
            Name = name,
            FeatureNames = featureNames,
            ClassNames = classNames,
        };
    }

    private float Number(int column, string remedy) =>
        TryNumber(column, out float number) && float.IsFinite(number) ? number : throw Wrong(column, "a finite number", remedy);

    private bool TryNumber(int column, out float number) => float.TryParse(reader[column], NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private InvalidDataException Wrong(int column, string expected, string? remedy = null)
    {
        var value = reader[column];
        string found = value.IsEmpty ? "nothing" : value.Length <= 40 ? $"'{value}'" : $"'{value[..40]}…'";
        return reader.Wrong($"column '{columns.Names[column]}': expected {expected}, found {found}{(remedy is null ? "" : $" ({remedy})")}.");
    }
}
