namespace NetGen.Playground;

/// <summary>Pictures of cats and dogs, as many of each, so that guessing gives one half: some to learn from, the others to test with.</summary>
internal sealed class PetPictures
{
    public const int Channels = 3;
    public const int Size = 32;

    private const int Pixels = Size * Size;

    /// <summary>More would take long to read, and to learn.</summary>
    private const int MostOfEach = 500;

    private const double TestShare = 0.2;

    private readonly Standardizer _standardizer;
    private readonly float[] _colors = new float[Channels * Pixels];

    /// <param name="pets">All pictures.</param>
    /// <param name="seed">Decides which are learned.</param>
    public PetPictures(Dataset pets, ulong seed)
    {
        (Dataset learned, Dataset test) = pets.Split(TestShare, seed);
        _standardizer = Standardizer.FitChannels(learned);
        (Learned, New) = (_standardizer.Apply(learned), _standardizer.Apply(test));
    }

    /// <summary>Pictures to learn from, standardised by channel.</summary>
    public Dataset Learned { get; }

    /// <summary>Pictures that are not learned from.</summary>
    public Dataset New { get; }

    /// <summary>Reads a folder with the folders cat and dog in it.</summary>
    /// <exception cref="UserErrorException">Its folders are others.</exception>
    public static Dataset Read(string folder)
    {
        Dataset all = PictureFolder.Read(folder, Size, Size, resize: true, MostOfEach);
        if (all.ClassNames is not ["cat", "dog"])
            throw new UserErrorException($"{folder} has the folders {string.Join(", ", all.ClassNames)}; expected cat and dog, and no others.");
        int cats = Enumerable.Range(0, all.Count).Count(i => IsCat(all, i)), dogs = all.Count - cats, each = Math.Min(cats, dogs);
        if (each < 10)
            throw new UserErrorException($"{folder} has {cats} cats and {dogs} dogs; expected at least ten of each.");

        // Of the larger class every so manieth, because neighbours by name are alike.
        return all.Select([.. Enumerable.Range(0, each).Select(i => i * cats / each), .. Enumerable.Range(0, each).Select(i => cats + i * dogs / each)]);
    }

    /// <summary>Whether a sample's target says cat.</summary>
    public static bool IsCat(Dataset data, int sample) => data.Target(sample)[0] == 1;

    /// <summary>Copies a picture some pixels to the right, or to the left where that is negative; what comes in at the border is the mean colour.</summary>
    public static void CopyShifted(ReadOnlySpan<float> picture, int shift, Span<float> shifted)
    {
        int kept = Size - Math.Abs(shift), from = Math.Max(0, -shift), to = Math.Max(0, shift);
        shifted.Clear();
        for (int row = 0; row < Channels * Size; row++)
            picture.Slice(row * Size + from, kept).CopyTo(shifted[(row * Size + to)..]);
    }

    /// <summary>A standardised picture in the colours that it has for eyes.</summary>
    public void Show(ReadOnlySpan<float> picture, Field colors)
    {
        _standardizer.Invert(picture, _colors);
        for (int i = 0; i < Pixels; i++)
            colors.Values[i] = PackedColor.Of(_colors[i], _colors[Pixels + i], _colors[2 * Pixels + i]);
    }
}
