using System.Globalization;
using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>A table that was dropped on the window: its last column is predicted at first, and each of the others on request.</summary>
internal static class DroppedTable
{
    private const string Ending = ".csv";

    /// <summary>Reads the table and compiles a network that fits it; takes its time.</summary>
    /// <param name="file">The CSV file.</param>
    /// <param name="begin">Begins a scene from a seed.</param>
    /// <returns>The scene, with the column to predict as its data.</returns>
    /// <exception cref="InvalidDataException">It is no such table; the message says what is wrong and how to mend it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static WindowScene Open(string file, Func<Scene, ulong, WindowTraining> begin)
    {
        if (!file.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            throw new InvalidDataException($"{Path.GetFileName(file)} is no table; drop a file that ends in {Ending}, with the columns' names in its first line.");
        (string[] columns, string[] words) = Columns(file);
        TableFileScene[] scenes = [.. columns.Select(column => new TableFileScene(file, column, [.. words.Where(word => word != column)]))];
        Explained(() => scenes[0].Prepare(seed: 1, folder: ""));
        return new(scenes[0].Name, columns, (column, seed) => Explained(() => begin(scenes[column], seed)));
    }

    /// <summary>The names of all columns, the last first, and of those that hold words and so can be predicted only.</summary>
    private static (string[] All, string[] Words) Columns(string file)
    {
        using var reader = new CsvReader(File.OpenRead(file), file);
        string[] names = Line(reader) ?? throw new InvalidDataException($"{file} is empty; its first line must name the columns.");
        string[] first = Line(reader) ?? [];
        IEnumerable<string> words = names.Zip(first).Where(one => !float.TryParse(one.Second, CultureInfo.InvariantCulture, out _)).Select(one => one.First);
        return ([.. names.AsEnumerable().Reverse()], [.. words]);
    }

    private static string[]? Line(CsvReader reader) => reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader[column].Trim().ToString())] : null;

    /// <summary>Tells what is wrong as a window understands it.</summary>
    private static T Explained<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception wrong) when (wrong is UserErrorException or DeclarationException)
        {
            throw new InvalidDataException(wrong.Message, wrong);
        }
    }
}
