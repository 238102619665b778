using System.Runtime.InteropServices;
using SkiaSharp;

namespace NetGen.Tests;

public class GifFilmTests
{
    private static readonly PageSize Size = new(120, 80, 1);

    [Fact]
    public void A_decoder_sees_every_frame_as_it_was_drawn()
    {
        Color[][] frames = [.. Enumerable.Range(0, 12).Select(Frame)];
        using SKCodec codec = Open(Write(frames, 12.5));
        Assert.Equal((Size.Width, Size.Height), (codec.Info.Width, codec.Info.Height));
        Assert.Equal(frames.Length + 1, codec.FrameCount);
        Assert.All(codec.FrameInfo[..^1], frame => Assert.Equal(80, frame.Duration));
        Assert.Equal(2000, codec.FrameInfo[^1].Duration);
        Assert.Equal(-1, codec.RepetitionCount);
        for (int i = 0; i < frames.Length; i++)
            Assert.InRange(LargestDifference(Decode(codec, i), frames[i]), 0, 0.05);
        Assert.InRange(LargestDifference(Decode(codec, frames.Length), frames[^1]), 0, 0.02);
    }

    [Fact]
    public void Noise_that_fills_the_table_of_codes_many_times_survives()
    {
        var random = new SeededRandom(7);
        Color[] noise = [.. Enumerable.Range(0, Size.Pixels).Select(_ => Theme.Dark.Scale.At(random.Next(1000) / 500f - 1))];
        using SKCodec codec = Open(Write([noise], 10));
        Assert.InRange(LargestDifference(Decode(codec, 1), noise), 0, 0.02);
    }

    [Fact]
    public void A_frame_in_which_nothing_happens_takes_a_few_bytes()
    {
        int once = Write([Frame(0)], 10).Length, ten = Write([.. Enumerable.Repeat(Frame(0), 11)], 10).Length;
        Assert.InRange(ten - once, 0, 10 * 30);
    }

    /// <summary>A heat map that drifts, with a line of text's colours beside it.</summary>
    private static Color[] Frame(int at)
    {
        var pixels = new Color[Size.Pixels];
        for (int i = 0; i < pixels.Length; i++)
        {
            (int x, int y) = (i % Size.Width, i / Size.Width);
            pixels[i] = x < 40 ? Theme.Dark.Panel : y == 10 + at ? Theme.Dark.Text : Theme.Dark.Scale.At(MathF.Sin((x + 3 * at) / 20f) * MathF.Cos(y / 15f));
        }

        return pixels;
    }

    private static byte[] Write(Color[][] frames, double rate)
    {
        using var stream = new MemoryStream();
        using var film = new GifFilm(stream, Size, Theme.Dark, rate);
        foreach (Color[] frame in frames)
            film.Add(frame);
        film.End(TimeSpan.FromSeconds(2));
        return stream.ToArray();
    }

    private static SKCodec Open(byte[] gif) => SKCodec.Create(SKData.CreateCopy(gif));

    private static Color[] Decode(SKCodec codec, int frame)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Size.Width, Size.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        Assert.Equal(SKCodecResult.Success, codec.GetPixels(bitmap.Info, bitmap.GetPixels(), new SKCodecOptions(frame)));
        return MemoryMarshal.Cast<byte, Color>(bitmap.GetPixelSpan()).ToArray();
    }

    private static double LargestDifference(Color[] some, Color[] others)
    {
        Assert.Equal(others.Length, some.Length);
        return some.Zip(others).Max(pair => OKLab.Distance(OKLab.From(pair.First), OKLab.From(pair.Second)));
    }
}
