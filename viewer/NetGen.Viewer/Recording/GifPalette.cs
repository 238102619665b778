using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>
/// The 255 colours that stand for all of a theme's pictures, and one that is transparent. They are known before the first frame, so that a film can be written as it comes,
/// and a colour is the same in every frame, so that little changes from one to the next. Distances are OKLab's.
/// </summary>
internal sealed class GifPalette
{
    /// <summary>The index that lets the frame before show through.</summary>
    public const byte Transparent = 255;

    private const int Size = 256;

    /// <summary>Bits of a channel by which near colours are looked up once.</summary>
    private const int Bits = 7;

    /// <summary>Colours nearer than this look alike: an eye tells them apart side by side, but not one after the other.</summary>
    private const double Alike = 0.03;

    private readonly List<Color> _colors = [];
    private readonly OKLab[] _places;
    private readonly byte[] _nearest = new byte[1 << (3 * Bits)];
    private readonly bool[] _lookAlike = new bool[Size * Size];

    public GifPalette(Theme theme)
    {
        Add(theme.Page, theme.Panel, theme.Line, theme.Text, theme.Quiet, theme.Accent, theme.Error);
        AddScale(theme.Scale, 61);
        AddRamp(theme.Panel, theme.Text, 14);
        AddRamp(theme.Panel, theme.Accent, 10);
        AddRamp(theme.Panel, theme.Quiet, 6);
        AddRamp(theme.Page, theme.Text, 5);
        foreach (Color end in (ReadOnlySpan<Color>)[theme.Scale.At(-1), theme.Scale.At(1)])
        {
            AddRamp(end, theme.Text, 5);
            AddRamp(end, theme.Quiet, 3);
        }

        foreach (Color one in Theme.Classes)
            AddRamp(theme.Panel, one, 5);
        AddScale(Theme.Ink, 24);
        _places = [.. _colors.Select(OKLab.From)];
        Array.Fill(_nearest, Transparent);
        for (int i = 0; i < _colors.Count * _colors.Count; i++)
            _lookAlike[i / _colors.Count * Size + i % _colors.Count] = OKLab.Distance(_places[i / _colors.Count], _places[i % _colors.Count]) < Alike;
    }

    /// <summary>The colours in their order; fewer than 256.</summary>
    public ReadOnlySpan<Color> Colors => CollectionsMarshal.AsSpan(_colors);

    /// <summary>The colour nearest to one.</summary>
    public byte IndexOf(Color color)
    {
        int bin = (color.R >> (8 - Bits)) << (2 * Bits) | (color.G >> (8 - Bits)) << Bits | color.B >> (8 - Bits);
        if (_nearest[bin] == Transparent)
            _nearest[bin] = FindNearest(OKLab.From(color));
        return _nearest[bin];
    }

    /// <summary>Whether an eye hardly tells two of the colours apart.</summary>
    public bool LookAlike(byte one, byte other) => _lookAlike[one * Size + other];

    private byte FindNearest(OKLab place)
    {
        int nearest = 0;
        for (int i = 1; i < _places.Length; i++)
        {
            if (OKLab.Distance(place, _places[i]) < OKLab.Distance(place, _places[nearest]))
                nearest = i;
        }

        return (byte)nearest;
    }

    private void Add(params ReadOnlySpan<Color> colors)
    {
        foreach (Color color in colors)
        {
            if (_colors.Count < Transparent && !_colors.Contains(color))
                _colors.Add(color);
        }
    }

    private void AddScale(ColorScale scale, int count)
    {
        for (int i = 0; i < count; i++)
            Add(scale.At(2f * i / (count - 1) - 1));
    }

    /// <summary>Adds what lies between two colours where a smoothed edge covers part of a pixel, and the second one.</summary>
    private void AddRamp(Color from, Color to, int count)
    {
        for (int i = 1; i <= count; i++)
        {
            float share = (float)i / count;
            Add(new Color(Mix(from.R, to.R, share), Mix(from.G, to.G, share), Mix(from.B, to.B, share)));
        }
    }

    private static byte Mix(byte from, byte to, float share) => (byte)MathF.Round(from + share * (to - from));
}
