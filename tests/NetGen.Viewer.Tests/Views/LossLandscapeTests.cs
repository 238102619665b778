namespace NetGen.Tests;

/// <summary>The plane through a training's path.</summary>
public sealed class LossLandscapeTests
{
    [Fact]
    public void A_path_in_a_plane_is_explained_wholly_and_comes_back_exactly()
    {
        float[][] path = [.. Enumerable.Range(0, 8).Select(i => new[] { 1 + i * 0.5f, 2 - i * 0.25f, 0.1f * i * i, 3f, -0.2f * i * i })];
        PathPlane plane = PathPlane.Through(path)!;
        Assert.Equal(1, plane.Shares.First + plane.Shares.Second, 1e-9);
        Assert.True(plane.Shares.First >= plane.Shares.Second);
        for (int i = 0; i < path.Length; i++)
        {
            float[] back = plane.At(plane.Points[i].X, plane.Points[i].Y).ToArray();
            Assert.All(path[i].Zip(back), pair => Assert.Equal(pair.First, pair.Second, 1e-4f));
        }
    }

    [Fact]
    public void A_path_that_does_not_leave_a_line_has_no_plane()
    {
        Assert.Null(PathPlane.Through([.. Enumerable.Range(0, 8).Select(i => new float[] { i, 2 * i })]));
        Assert.Null(PathPlane.Through([[1, 2], [1, 2], [1, 2]]));
        Assert.Null(PathPlane.Through([[1, 2], [3, 4]]));
        Assert.Null(PathPlane.Through([[1, float.NaN], [3, 4], [5, 1], [0, 0]]));
    }

    [Fact]
    public void The_loss_of_a_path_is_told_beside_what_the_plane_shows()
    {
        float[][] path = [.. Enumerable.Range(0, 6).Select(i => new[] { 5f - i, (5f - i) * (5f - i) / 5, 0f })];
        LossLandscape seen = LossLandscape.Of(path, point => 0.1 + point[0] * point[0] + point[1] * point[1] + 10 * point[2] * point[2])!;
        Assert.Equal(0.1, seen.TrueLosses[^1], 1e-6);
        Assert.All(seen.TrueLosses.Zip(seen.ShownLosses), pair => Assert.Equal(pair.First, pair.Second, 1e-3));
        Assert.Equal(1, seen.Loss.Values.Max(), 1e-5f);
        Assert.Equal(-1, seen.Loss.Values.Min(), 1e-5f);
        Assert.Equal((0, 0), seen.Path[^1]);
        Assert.All(seen.Path, point => Assert.True(seen.Axes.X.Place(point.X) is > 0 and < 1 && seen.Axes.Y.Place(point.Y) is > 0 and < 1));
    }
}
