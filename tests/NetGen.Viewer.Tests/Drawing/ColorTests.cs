namespace NetGen.Tests;

public class ColorTests
{
    public static TheoryData<Theme> Themes => [Theme.Dark, Theme.Light];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_text_colour_can_be_read_on_page_and_panel(Theme theme)
    {
        foreach (Color text in (Color[])[theme.Text, theme.Quiet, theme.Accent, theme.Contrary, theme.Beside, theme.Error])
        {
            foreach (Color ground in (Color[])[theme.Page, theme.Panel])
                Assert.True(Color.Contrast(text, ground) >= 4.5, $"{text} on {ground} in {theme.Name} has contrast {Color.Contrast(text, ground):0.00}.");
        }
    }

    [Theory]
    [InlineData(-1f, 0x8CC8FFu)]
    [InlineData(-1 / 3f, 0x1F4E78u)]
    [InlineData(0f, 0x1B1F26u)]
    [InlineData(2 / 3f, 0xC9752Bu)]
    [InlineData(1f, 0xFFBE7Au)]
    [InlineData(7f, 0xFFBE7Au)]
    public void The_dark_scale_goes_through_its_colours(float value, uint expected) => Assert.Equal(Color.FromHex(expected), Theme.Dark.Scale.At(value));

    [Theory]
    [InlineData(-1f, 0x0B4F8Au)]
    [InlineData(0f, 0xF6F5F2u)]
    [InlineData(1f, 0x8F3B05u)]
    public void The_light_scale_goes_through_its_colours(float value, uint expected) => Assert.Equal(Color.FromHex(expected), Theme.Light.Scale.At(value));

    [Fact]
    public void Between_two_colours_lies_their_middle_in_OKLab()
    {
        OKLab middle = OKLab.From(new(0, 0, 255)).Towards(OKLab.From(new(255, 255, 255)), 0.5);
        Assert.Equal(0.5 * (0.4520 + 1), middle.L, 0.001);
        Assert.Equal(0.5 * -0.0325, middle.A, 0.001);
        Assert.Equal(0.5 * -0.3115, middle.B, 0.001);
    }

    [Theory]
    [InlineData(0x000000u)]
    [InlineData(0xFFFFFFu)]
    [InlineData(0x0072B2u)]
    [InlineData(0xD55E00u)]
    public void A_colour_comes_back_from_OKLab(uint hex) => Assert.Equal(Color.FromHex(hex), OKLab.From(Color.FromHex(hex)).ToColor());

    [Fact]
    public void Black_on_white_has_the_greatest_contrast() => Assert.Equal(21, Color.Contrast(new(0, 0, 0), new(255, 255, 255)), 0.01);
}
