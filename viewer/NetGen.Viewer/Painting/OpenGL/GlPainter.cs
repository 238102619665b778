using System.Numerics;
using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>Paints a draw list with OpenGL 3.3 into the current framebuffer: the same picture as <see cref="SkiaPainter"/>'s, in a dozen draw calls.</summary>
internal sealed class GlPainter : IDisposable
{
    private const int AtlasUnit = 0;
    private const int FieldsUnit = 1;
    private const int ScalesUnit = 2;

    private readonly GL _gl;
    private readonly QuadBuilder _builder;
    private readonly QuadBuffer _quads;
    private readonly GlProgram[] _programs;
    private readonly GlTexture _atlas;
    private readonly GlTexture _fields;
    private readonly GlTexture _scales;

    /// <summary>Prepares programs and textures; the context must be current, here and in every call.</summary>
    /// <exception cref="WindowUnavailableException">The driver refuses a program.</exception>
    public GlPainter(GL gl, SkiaFonts fonts)
    {
        _gl = gl;
        _builder = new(fonts);
        _quads = new(gl);
        _programs = [.. new[] { GlShaders.Solid, GlShaders.Shape, GlShaders.Marker, GlShaders.Glyph, GlShaders.Field }.Select(fragment => new GlProgram(gl, GlShaders.Vertex, fragment))];
        _atlas = new(gl, AtlasUnit, InternalFormat.R8, PixelFormat.Red, PixelType.UnsignedByte, GLEnum.Nearest);
        _fields = new(gl, FieldsUnit, InternalFormat.R32f, PixelFormat.Red, PixelType.Float, GLEnum.Linear);
        _scales = new(gl, ScalesUnit, InternalFormat.Rgba8, PixelFormat.Rgba, PixelType.UnsignedByte, GLEnum.Nearest);
        gl.PixelStore(PixelStoreParameter.UnpackAlignment, 1);
        gl.Enable(EnableCap.Blend);
    }

    /// <summary>Draw calls of the last picture.</summary>
    public int DrawCalls => _builder.Batch.Runs.Length;

    /// <summary>Paints the list.</summary>
    /// <param name="list">What to paint.</param>
    /// <param name="width">Width of the framebuffer in pixels.</param>
    /// <param name="height">Height of the framebuffer in pixels.</param>
    /// <param name="scale">Pixels for each of the page.</param>
    /// <param name="page">The page's colour.</param>
    public void Paint(DrawList list, int width, int height, float scale, Color page)
    {
        GlyphAtlas before = _builder.Atlas;
        _builder.Build(list, scale);
        Upload(isNewAtlas: _builder.Atlas != before);
        _gl.Viewport(0, 0, (uint)width, (uint)height);
        _gl.ClearColor(page.R / 255f, page.G / 255f, page.B / 255f, 1);
        _gl.Clear(ClearBufferMask.ColorBufferBit);
        Prepare(new Vector2(width, height));
        int first = 0;
        foreach (QuadRun run in _builder.Batch.Runs)
        {
            _programs[(int)run.Kind].Use();
            _gl.BlendFunc(BlendingFactor.One, run.Kind == GlKind.Solid ? BlendingFactor.Zero : BlendingFactor.OneMinusSrcAlpha);
            _quads.Draw(first, run.Quads.Count);
            first += run.Quads.Count;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (GlProgram program in _programs)
            program.Dispose();
        _atlas.Dispose();
        _fields.Dispose();
        _scales.Dispose();
        _quads.Dispose();
        _builder.Dispose();
    }

    private void Upload(bool isNewAtlas)
    {
        GlyphAtlas atlas = _builder.Atlas;
        if (atlas.IsChanged || isNewAtlas)
            _atlas.Upload(atlas.Pixels, atlas.Side, atlas.Side, atlas.UsedHeight);
        atlas.IsChanged = false;
        FieldSheet fields = _builder.Fields;
        if (fields.UsedHeight > 0)
            _fields.Upload(fields.Values, fields.Width, fields.Height, fields.UsedHeight);
        if (_builder.Scales.IsChanged)
            _scales.Upload<Color>(_builder.Scales.Colors, ScaleTable.Width, ScaleTable.MostScales, ScaleTable.MostScales);
        _builder.Scales.IsChanged = false;
        _quads.Upload(_builder.Batch.Runs);
    }

    private void Prepare(Vector2 page)
    {
        foreach (GlProgram program in _programs)
        {
            program.Use();
            program.Set("page", page);
        }

        _programs[(int)GlKind.Glyph].Use();
        _programs[(int)GlKind.Glyph].Set("atlas", AtlasUnit);
        GlProgram fields = _programs[(int)GlKind.Field];
        fields.Use();
        fields.Set("fields", FieldsUnit);
        fields.Set("scales", ScalesUnit);
        fields.Set("fieldsSize", new Vector2(_builder.Fields.Width, _builder.Fields.Height));
    }
}
