using NetGen.Tests.Training;

namespace NetGen.Tests;

/// <summary>Pictures mirrored and shifted as they are gathered.</summary>
public sealed class AugmentationTests
{
    private static readonly float[] Picture = [1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16];

    [Fact]
    public void A_picture_is_mirrored_row_by_row_in_all_channels_or_left_alone_as_often()
    {
        Augmentation source = new(Pictures(1));
        float[] mirrored = [3, 2, 1, 6, 5, 4, 13, 12, 11, 16, 15, 14];
        int count = 0;
        for (int step = 0; step < 400; step++)
        {
            float[] seen = Gather(source, step)[0];
            Assert.True(seen.SequenceEqual(Picture) || seen.SequenceEqual(mirrored), string.Join(' ', seen));
            count += seen.SequenceEqual(mirrored) ? 1 : 0;
        }

        // Fair coins: five deviations of 400 are 50.
        Assert.InRange(count, 150, 250);
    }

    [Fact]
    public void A_picture_is_shifted_by_every_amount_up_to_the_largest_and_the_border_comes_in()
    {
        Augmentation source = new(Pictures(1)) { Mirrors = false, LargestShift = 1, Border = -9 };
        HashSet<string> seen = [.. Enumerable.Range(0, 300).Select(step => string.Join(' ', Gather(source, step)[0]))];
        Assert.Equal(9, seen.Count);
        Assert.Contains("1 2 3 4 5 6 11 12 13 14 15 16", seen);
        Assert.Contains("-9 1 2 -9 4 5 -9 11 12 -9 14 15", seen);
        Assert.Contains("4 5 6 -9 -9 -9 14 15 16 -9 -9 -9", seen);
        Assert.Contains("-9 -9 -9 2 3 -9 -9 -9 -9 12 13 -9", seen);
    }

    [Fact]
    public void A_shift_beyond_the_picture_leaves_nothing_but_border()
    {
        Augmentation source = new(Pictures(1)) { LargestShift = 50, Border = 7 };
        Assert.Contains(Enumerable.Range(0, 20), step => Gather(source, step)[0].All(pixel => pixel == 7));
    }

    [Fact]
    public void What_is_seen_depends_on_seed_step_and_sample_alone()
    {
        Augmentation one = new(Pictures(8)) { LargestShift = 1, Seed = 3 }, other = new(Pictures(8)) { LargestShift = 1, Seed = 4 };
        float[][] all = Gather(one, 5, 0, 1, 2, 3, 4, 5, 6, 7);
        Gather(one, 9, 2);
        Assert.Equal([all[6], all[1]], Gather(one, 5, 6, 1));
        Assert.NotEqual(all, Gather(one, 6, 0, 1, 2, 3, 4, 5, 6, 7));
        Assert.NotEqual(all, Gather(other, 5, 0, 1, 2, 3, 4, 5, 6, 7));
    }

    [Fact]
    public void A_trainer_takes_it_for_a_data_set_and_resumes_with_the_same_bits()
    {
        Trainer whole = Trainer();
        for (int i = 0; i < 5; i++)
            whole.Step();
        Trainer resumed = Trainer();
        resumed.Load(whole.Save());
        for (int i = 0; i < 5; i++)
            Assert.Equal(whole.Step(), resumed.Step());
        Assert.Equal(whole.Save(), resumed.Save());
        Assert.Equal(0, Allocations.In(() => whole.Step()));

        static Trainer Trainer() => new(new LinearModel(12, 1), new Augmentation(Pictures(8)) { LargestShift = 1 }, new Adam()) { BatchSize = 3 };
    }

    [Fact]
    public void What_is_no_picture_is_refused_with_its_shape()
    {
        Assert.Contains("[12]", Assert.Throws<ArgumentException>(() => new Augmentation(new Dataset([.. Picture], [0], 12, 1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Augmentation(Pictures(1), [2, 3, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Augmentation(Pictures(1)) { LargestShift = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Augmentation(Pictures(1)) { Border = float.NaN });
    }

    /// <summary>Pictures of 2 channels, 2 rows and 3 columns.</summary>
    private static Dataset Pictures(int count) => new([.. Enumerable.Repeat(Picture, count).SelectMany(pixels => pixels)], new float[count], 12, 1) { FeatureShape = [2, 2, 3] };

    private static float[][] Gather(Augmentation source, long step, params int[] samples)
    {
        if (samples.Length == 0)
            samples = [0];
        float[] features = new float[samples.Length * 12], targets = new float[samples.Length];
        source.Gather(samples, step, features, targets);
        return [.. features.Chunk(12)];
    }
}
