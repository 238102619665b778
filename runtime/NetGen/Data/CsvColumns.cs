namespace NetGen;

/// <summary>The header line of a CSV file and the part that each column plays.</summary>
internal sealed class CsvColumns
{
    private readonly string _source;

    /// <summary>Reads the header, which must name the target and at least one feature.</summary>
    /// <exception cref="InvalidDataException">There is no header, two columns share a name, or no feature is left.</exception>
    /// <exception cref="ArgumentException">There is no column of the target's name or of a name to ignore.</exception>
    public CsvColumns(CsvReader reader, string source, string target, IReadOnlyList<string> ignored)
    {
        _source = source;
        if (!reader.Read())
            throw new InvalidDataException($"{source} is empty; expected a header line with the columns' names.");
        Names = new string[reader.FieldCount];
        for (int column = 0; column < Names.Length; column++)
            Names[column] = reader[column].Trim().ToString();
        if (Names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw reader.Wrong($"the header names the column '{twice.Key}' {twice.Count()} times; every column needs a name of its own.");
        Target = Find(target, nameof(target));
        int[] passedOver = [.. ignored.Select(name => Find(name, nameof(ignored)))];
        Features = [.. Enumerable.Range(0, Names.Length).Where(column => column != Target && !passedOver.Contains(column))];
        if (Features.Length == 0)
            throw reader.Wrong($"the header names no feature column beside the target '{target}'; are the fields separated by commas?");
    }

    /// <summary>All names, in the file's order.</summary>
    public string[] Names { get; }

    /// <summary>The column that is to be predicted.</summary>
    public int Target { get; }

    /// <summary>The columns to predict from.</summary>
    public int[] Features { get; }

    private int Find(string name, string parameter)
    {
        int column = Array.IndexOf(Names, name);
        return column >= 0 ? column : throw new ArgumentException(
            $"{_source} has no column '{name}'{NearestName.Suggestion(name, Names)}; its columns are {string.Join(", ", Names)}.", parameter);
    }
}
