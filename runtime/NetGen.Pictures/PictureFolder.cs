namespace NetGen;

/// <summary>Reads a folder of class folders with pictures, such as pets/cat/1.png and pets/dog/2.jpg.</summary>
public static class PictureFolder
{
    private const int Channels = 3;
    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg"];

    /// <summary>
    /// Reads all PNG and JPEG files of the sub-folders, which are the classes, both in ordinal order; files with other endings and hidden folders are passed over.
    /// Grey pictures become red = green = blue, transparency is dropped, brightness becomes 0 to 1, channels come first.
    /// </summary>
    /// <param name="folder">The folder of class folders.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="resize">Whether pictures of another size are resized (bilinear, all pixels weighed in) rather than refused.</param>
    /// <param name="mostAClass">Of a class with more pictures the first so many are read.</param>
    /// <returns>Features of shape [3, <paramref name="height"/>, <paramref name="width"/>], one-hot targets, the folders' names as class names.</returns>
    /// <exception cref="InvalidDataException">There are fewer than two classes, a class without pictures, or a file that is no PNG or JPEG of the wanted size; the message names it.</exception>
    /// <exception cref="IOException">The folder or a file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be read.</exception>
    public static Dataset Read(string folder, int width, int height, bool resize = false, int mostAClass = int.MaxValue)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostAClass);
        string[] classFolders = ClassFolders(folder);
        string[][] files = [.. classFolders.Select(classFolder => Pictures(classFolder).Take(mostAClass).ToArray())];
        int sampleSize = checked(Channels * height * width), count = files.Sum(ofClass => ofClass.Length);
        if ((long)sampleSize * count > Array.MaxLength)
            throw new InvalidDataException($"{folder}: {count} pictures of {width}×{height} are more than an array can hold.");
        var features = new float[sampleSize * count];
        var classes = new List<int>(count);
        for (int ofClass = 0; ofClass < files.Length; ofClass++)
        {
            foreach (string file in files[ofClass])
            {
                Picture.Read(file, width, height, resize).CopyChannelsFirst(features.AsSpan(classes.Count * sampleSize, sampleSize));
                classes.Add(ofClass);
            }
        }

        return new Dataset(features, OneHot.Rows([.. classes], files.Length), sampleSize, files.Length)
        {
            Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            FeatureShape = [Channels, height, width],
            ClassNames = [.. classFolders.Select(classFolder => Path.GetFileName(classFolder))],
        };
    }

    private static string[] ClassFolders(string folder)
    {
        string[] folders = [.. Directory.GetDirectories(folder).Where(path => !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal)];
        return folders.Length >= 2 ? folders : throw new InvalidDataException(
            $"{folder} has {folders.Length} sub-folders; expected at least two, one a class, with PNG or JPEG files in them.");
    }

    private static string[] Pictures(string classFolder)
    {
        string[] files = [.. Directory.GetFiles(classFolder).Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new InvalidDataException($"{classFolder} has no file that ends in {string.Join(", ", Extensions)}; expected at least one picture.");
    }
}
