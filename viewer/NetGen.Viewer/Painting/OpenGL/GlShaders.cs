namespace NetGen;

/// <summary>
/// The programs, GLSL 3.30. All edges are smoothed from the distance to the shape, one pixel wide, which costs far less than multisampling; colours leave premultiplied.
/// Small programs and not a large one, because a software renderer computes all branches for every pixel.
/// The plainest read nothing that is flat: only so does Mesa's take two triangles for the rectangle that they are.
/// </summary>
internal static class GlShaders
{
    /// <summary>The fragment programs, a <see cref="GlKind"/> each.</summary>
    public static readonly IReadOnlyList<string> Fragments = [Solid, Shape, Line, Marker, Glyph, Field, FieldInside, Contours, ContoursInside, Photograph, Kept];

    public const string Vertex = """
        #version 330 core
        layout(location = 0) in vec4 place;
        layout(location = 1) in vec4 part;
        layout(location = 2) in vec4 shapeOfQuad;
        layout(location = 3) in vec4 sourceOfQuad;
        layout(location = 4) in vec4 colorOfQuad;
        layout(location = 5) in vec4 ringOfQuad;
        uniform vec2 page;
        noperspective out vec2 at;
        noperspective out vec2 cell;
        noperspective out vec2 across;
        noperspective out vec4 plain;
        flat out vec4 shape;
        flat out vec4 source;
        flat out vec4 color;
        flat out vec4 ring;
        void main()
        {
            at = mix(part.xy, part.zw, vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1));
            vec2 pixel = place.xy + at.x * place.zw + at.y * vec2(-place.w, place.z);
            gl_Position = vec4(2.0 * pixel.x / page.x - 1.0, 1.0 - 2.0 * pixel.y / page.y, 0.0, 1.0);
            cell = (at / shapeOfQuad.xy * 0.5 + 0.5) * sourceOfQuad.zw;
            across = 0.5 * gl_Position.xy + 0.5;
            plain = colorOfQuad;
            shape = shapeOfQuad;
            source = sourceOfQuad;
            color = colorOfQuad;
            ring = ringOfQuad;
        }
        """;

    private const string Inputs = """
        #version 330 core
        noperspective in vec2 at;
        noperspective in vec2 cell;
        noperspective in vec2 across;
        noperspective in vec4 plain;
        flat in vec4 shape;
        flat in vec4 source;
        flat in vec4 color;
        flat in vec4 ring;
        out vec4 painted;
        vec4 inked(vec4 ink, float coverage) { return vec4(ink.rgb, 1.0) * (ink.a * coverage); }

        """;

    /// <summary>The inside of large opaque rectangles: most of the window, so nothing is computed.</summary>
    public const string Solid = Inputs + "void main() { painted = plain; }";

    /// <summary>Signed distance to a rectangle with round corners. Quilez, "2D distance functions".</summary>
    private const string Box = """
        float box(vec2 half_, float radius)
        {
            vec2 corner = abs(at) - half_ + radius;
            return length(max(corner, 0.0)) + min(max(corner.x, corner.y), 0.0) - radius;
        }

        """;

    /// <summary>Rectangles and outlines: a rectangle with round corners, filled or stroked. What is thinner than a pixel covers as much of it.</summary>
    public const string Shape = Inputs + Box + """
        void main()
        {
            float distance_ = box(shape.xy, shape.z);
            float coverage = shape.w > 0.0
                ? clamp(0.5 * shape.w + 0.5 - abs(distance_), 0.0, min(1.0, shape.w))
                : clamp(0.5 - distance_, 0.0, min(1.0, 2.0 * min(shape.x, shape.y)));
            painted = inked(color, coverage);
        }
        """;

    /// <summary>Lines with round ends, in any direction: less to compute than a shape, because a network has hundreds. What is thinner than a pixel covers as much of it.</summary>
    public const string Line = Inputs + """
        void main()
        {
            float beyond = max(abs(at.x) - shape.x + shape.y, 0.0);
            float coverage = clamp(shape.y + 0.5 - length(vec2(beyond, at.y)), 0.0, min(1.0, 2.0 * shape.y));
            painted = inked(color, coverage);
        }
        """;

    /// <summary>The markers, by the same corners as <see cref="MarkerPath"/>.</summary>
    public const string Marker = Inputs + """
        float plus(vec2 p) { return min(max(p.x - 1.2, p.y - 0.4), max(p.x - 0.4, p.y - 1.2)); }
        void main()
        {
            vec2 p = at / shape.x;
            vec2 q = abs(p);
            float distance_ = length(p) - 1.0;
            if (shape.y == 1.0)
                distance_ = (q.x + q.y - 1.2) * 0.70710678;
            else if (shape.y == 2.0)
                distance_ = max(q.x, q.y) - 0.9;
            else if (shape.y == 3.0)
                distance_ = max(p.y - 0.8, (2.0 * q.x - 1.1 * (p.y + 1.2)) / 2.28254);
            else if (shape.y == 4.0)
                distance_ = 1.06066 * plus(abs(vec2(p.x + p.y, p.y - p.x)) * (0.70710678 / 1.06066));
            else if (shape.y == 5.0)
                distance_ = plus(q);
            distance_ *= shape.x;
            vec4 over = inked(ring, clamp(0.5 * shape.z + 0.5 - abs(distance_), 0.0, min(1.0, shape.z)));
            painted = over + inked(color, clamp(0.5 - distance_, 0.0, 1.0)) * (1.0 - over.a);
        }
        """;

    /// <summary>Glyphs: coverage straight from the atlas, a texel for each pixel.</summary>
    public const string Glyph = Inputs + """
        uniform sampler2D atlas;
        void main() { painted = inked(color, texelFetch(atlas, ivec2(shape.xy + at), 0).r); }
        """;

    /// <summary>Pixels kept from before, at their own places.</summary>
    public const string Kept = Inputs + """
        uniform sampler2D kept;
        void main() { painted = texture(kept, across); }
        """;

    private const string Values = """
        uniform sampler2D fields;
        uniform sampler2D scales;
        uniform vec2 texel;
        vec2 cellHere() { return clamp(cell, vec2(0.5), source.zw - 0.5); }
        float valueAt(vec2 place) { return clamp(texture(fields, (source.xy + place) * texel).r, -1.0, 1.0); }
        vec4 shown(float value) { return texelFetch(scales, ivec2(int(0.5 * (value + 1.0) * float(textureSize(scales, 0).x - 1) + 0.5), int(shape.w)), 0); }

        """;

    /// <summary>Heat maps: a field's value, then the scale's colour for it.</summary>
    public const string Field = Inputs + Box + Values + """
        void main()
        {
            vec2 place = cellHere();
            float value = valueAt(color.a > 0.0 ? place : floor(place) + 0.5);
            painted = inked(shown(value), clamp(0.5 - box(shape.xy, shape.z), 0.0, 1.0));
        }
        """;

    /// <summary>The same where the map is smooth, opaque and no edge is near.</summary>
    public const string FieldInside = Inputs + Values + "void main() { painted = shown(valueAt(cellHere())); }";

    /// <summary>
    /// Heat maps with contours: how far a pixel is from a level is told by how steep the values are around it.
    /// Where they are level, no line is; less than 1/100 over a page would be noise. Beside lines are drawn where the scale shows something.
    /// </summary>
    public const string Contours = Inputs + Box + Values + Lined + """
        void main() { painted = lined() * clamp(0.5 - box(shape.xy, shape.z), 0.0, 1.0); }
        """;

    /// <summary>The same where there is no edge near: most of the plane.</summary>
    public const string ContoursInside = Inputs + Values + Lined + "void main() { painted = lined(); }";

    /// <summary>Colours as numbers, see <see cref="PackedColor"/>; the cell's own, never a mean of two.</summary>
    public const string Photograph = Inputs + Box + """
        uniform sampler2D fields;
        void main()
        {
            float packed_ = texelFetch(fields, ivec2(source.xy + clamp(floor(cell), vec2(0.0), source.zw - 1.0)), 0).r;
            vec3 bytes = vec3(floor(packed_ / 65536.0), mod(floor(packed_ / 256.0), 256.0), mod(packed_, 256.0));
            painted = inked(vec4(bytes / 255.0, 1.0), clamp(0.5 - box(shape.xy, shape.z), 0.0, 1.0));
        }
        """;

    private const string Lined = """
        uniform float stroke;
        vec4 lined()
        {
            float value = valueAt(cellHere());
            vec2 slope = vec2(dFdx(value), dFdy(value));
            float steep = dot(slope, slope);
            float pixels = inversesqrt(max(steep, 1e-10));
            float side = clamp(0.25 * stroke + 0.5 - abs(abs(value) - 0.5) * pixels, 0.0, min(1.0, 0.5 * stroke));
            float main_ = clamp(0.5 * stroke + 0.5 - abs(value) * pixels, 0.0, 1.0) * float(steep > 1e-10);
            vec4 under = inked(shown(value), 1.0);
            return mix(mix(under, vec4(ring.rgb, 1.0), side * ring.a * float(under.a > 0.0)), vec4(color.rgb, 1.0), main_);
        }

        """;
}
