using System.Numerics;
using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>
/// One quad for the graphics card, in pixels of the framebuffer. The quad spans <see cref="Part"/> in axes of its own, which begin at <see cref="Place"/>;
/// what it paints there is said by <see cref="Shape"/>, whose meaning is its program's (see <see cref="GlShaders"/>).
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal record struct GlQuad
{
    /// <summary>Origin, then direction of the quad's own x axis.</summary>
    public Vector4 Place;

    /// <summary>Least x and y, then largest x and y, on the quad's own axes.</summary>
    public Vector4 Part;

    /// <summary>Half width, half height, radius and stroke of a shape; half length and half width of a line; radius, shape and stroke of a marker; left top in the atlas of a glyph; half width, half height, radius and scale of a field.</summary>
    public Vector4 Shape;

    /// <summary>Where a field lies in its texture: left, top, width, height.</summary>
    public Vector4 Source;

    /// <summary>The colour; a field runs smoothly between its values when it is not zero.</summary>
    public Color Color;

    /// <summary>A marker's ring.</summary>
    public Color Ring;
}

/// <summary>Which program paints a quad.</summary>
internal enum GlKind
{
    /// <summary>Opaque pixels without an edge.</summary>
    Solid,
    Shape,
    Line,
    Marker,
    Glyph,
    Field,

    /// <summary>Opaque smooth values without an edge.</summary>
    FieldInside,
    Contours,

    /// <summary>The same with contours.</summary>
    ContoursInside,

    /// <summary>A field of colours.</summary>
    Photograph,

    /// <summary>Pixels that were painted before and kept.</summary>
    Kept,
}
