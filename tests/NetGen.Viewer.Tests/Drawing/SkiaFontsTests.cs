namespace NetGen.Tests;

public class SkiaFontsTests
{
    [Fact]
    public void All_digits_are_equally_wide_so_that_numbers_do_not_dance()
    {
        using SkiaFonts fonts = new();
        foreach (TextStyle style in Enum.GetValues<TextStyle>())
            Assert.Single("0123456789".Select(digit => fonts.Width($"{digit}", style)).Distinct());
    }

    [Fact]
    public void The_embedded_faces_know_every_sign_that_is_drawn()
    {
        using SkiaFonts fonts = new();
        foreach (TextStyle style in Enum.GetValues<TextStyle>())
        {
            ushort[] glyphs = fonts[style].GetGlyphs("aZ09−·→×…µ%√π²Жя");
            Assert.DoesNotContain((ushort)0, glyphs);
        }
    }
}
