using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>Copies a picture into a frame of zeros. What slides over the copy knows no border, so all its loops have constant sizes.</summary>
internal static class Framing
{
    public static void Copy(KernelBuilder code, string from, Shape picture, string to, Shape framed, int above, int left)
    {
        int right = framed.Width - left - picture.Width, below = framed.Height - above - picture.Height;
        code.ForEach("channel", picture.Channels, channel =>
        {
            var first = channel * (framed.Height * framed.Width);
            Zeros(code, to, first, above * framed.Width);
            code.ForEach("row", picture.Height, row =>
            {
                var start = first + row * framed.Width + above * framed.Width;
                Zeros(code, to, start, left);
                code.ForEach("column", picture.Width, column => code.Store(to, start + column + left, new Element(from, channel * (picture.Height * picture.Width) + row * picture.Width + column)));
                Zeros(code, to, start + (left + picture.Width), right);
            });
            Zeros(code, to, first + (above + picture.Height) * framed.Width, below * framed.Width);
        });
    }

    private static void Zeros(KernelBuilder code, string buffer, FlatIndex first, int count)
    {
        if (count > 0)
            code.ForEach("place", count, place => code.Store(buffer, first + place, Number.Zero));
    }
}
