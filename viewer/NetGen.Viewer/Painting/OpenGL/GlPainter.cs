using System.Numerics;
using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>
/// Paints a draw list with OpenGL 3.3: the same picture as <see cref="SkiaPainter"/>'s, in a dozen draw calls.
/// Parts that seldom change are painted aside and copied, because on a software renderer a pixel copied costs a fraction of one computed.
/// </summary>
internal sealed class GlPainter : IDisposable
{
    private const int AtlasUnit = 0;
    private const int FieldsUnit = 1;
    private const int ScalesUnit = 2;
    private const int KeptUnit = 3;

    private readonly GL _gl;
    private readonly QuadBuilder _builder;
    private readonly QuadBuffer _quads;
    private readonly GlProgram[] _programs;
    private readonly GlTexture _atlas;
    private readonly GlTexture _fields;
    private readonly GlTexture _scales;
    private readonly GlSurface _aside;
    private readonly List<KeptPart> _kept = [];
    private readonly PaintedRegions _painted = new();
    private Color _page;
    private GlyphAtlas? _uploadedAtlas;
    private (int Width, int Height, float Scale) _size;

    /// <summary>Prepares programs and textures; the context must be current, here and in every call.</summary>
    /// <exception cref="WindowUnavailableException">The driver refuses a program.</exception>
    public GlPainter(GL gl, SkiaFonts fonts)
    {
        _gl = gl;
        _builder = new(fonts);
        _quads = new(gl);
        _programs = [.. GlShaders.Fragments.Select(fragment => new GlProgram(gl, GlShaders.Vertex, fragment))];
        _atlas = new(gl, AtlasUnit, InternalFormat.R8, PixelFormat.Red, PixelType.UnsignedByte, GLEnum.Nearest);
        _fields = new(gl, FieldsUnit, InternalFormat.R32f, PixelFormat.Red, PixelType.Float, GLEnum.Linear);
        _scales = new(gl, ScalesUnit, InternalFormat.Rgba8, PixelFormat.Rgba, PixelType.UnsignedByte, GLEnum.Nearest);
        _aside = new(gl, KeptUnit);
        gl.PixelStore(PixelStoreParameter.UnpackAlignment, 1);
        gl.Enable(EnableCap.Blend);
    }

    /// <summary>The framebuffer that is painted on; 0 for the window.</summary>
    public uint Framebuffer { get; init; }

    /// <summary>Whether the framebuffer has the same pixels again when the next picture is painted, so that only what has changed need be.</summary>
    public bool KeepsPixels { get; init; }

    /// <summary>Draw calls of the last picture.</summary>
    public int DrawCalls => _builder.Batch.Runs.Length;

    /// <summary>Parts painted aside since the beginning.</summary>
    public int PartsPainted { get; private set; }

    /// <summary>Paints the list.</summary>
    /// <param name="list">What to paint.</param>
    /// <param name="width">Width of the framebuffer in pixels.</param>
    /// <param name="height">Height of the framebuffer in pixels.</param>
    /// <param name="scale">Pixels for each of the page.</param>
    /// <param name="page">The page's colour.</param>
    public void Paint(DrawList list, int width, int height, float scale, Color page)
    {
        Prepare(width, height, scale);
        for (int i = 0; i < list.Stills.Length; i++)
            PaintAside(_kept[i], list.Span.Slice(list.Stills[i].First, list.Stills[i].Count));
        _gl.BindFramebuffer(FramebufferTarget.Framebuffer, Framebuffer);
        if (_painted.TryFindChanges(list) && KeepsPixels)
            PaintChanges(list, page);
        else
            PaintAll(list, page);

        void Prepare(int width, int height, float scale)
        {
            while (_kept.Count < list.Stills.Length)
                _kept.Add(new());
            if (_size == (width, height, scale) && _page == page)
                return;
            (_size, _page) = ((width, height, scale), page);
            Begin();
        }
    }

    /// <summary>The framebuffer has lost its pixels.</summary>
    public void Forget() => _painted.Forget();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (GlProgram program in _programs)
            program.Dispose();
        _atlas.Dispose();
        _fields.Dispose();
        _scales.Dispose();
        _aside.Dispose();
        _quads.Dispose();
        _builder.Dispose();
    }

    private void PaintAll(DrawList list, Color page)
    {
        Region whole = Whole(list.Commands.Count);
        _builder.Build(list.Span, [whole], list.Stills, _kept, _size.Scale);
        Clear(page);
        PaintBatch([whole]);
    }

    private void PaintChanges(DrawList list, Color page)
    {
        _builder.Build(list.Span, _painted.Changed, list.Stills, _kept, _size.Scale, page);
        PaintBatch(_painted.Changed);
    }

    /// <summary>Brings a part that has changed up to date.</summary>
    private void PaintAside(KeptPart part, ReadOnlySpan<DrawCommand> commands)
    {
        if (!part.TryChange(commands))
            return;
        PartsPainted++;
        Region whole = Whole(commands.Length);
        _builder.Build(commands, [whole], [], _kept, _size.Scale);
        _aside.Bind(_size.Width, _size.Height);
        PixelBox before = part.Bounds;
        part.Cover(_builder.Batch.Quads, new(0, 0, _size.Width, _size.Height));
        Clear(before, default);
        Clear(part.Bounds, default);
        PaintBatch([whole]);
    }

    /// <summary>So many commands on the whole page.</summary>
    private Region Whole(int commands) => new(0, commands, new(0, 0, _size.Width / _size.Scale, _size.Height / _size.Scale));

    private void Clear(PixelBox box, Color color)
    {
        Limit(box);
        Clear(color);
        _gl.Disable(EnableCap.ScissorTest);
    }

    /// <summary>Nothing outside of the box is painted from here on.</summary>
    private void Limit(PixelBox box)
    {
        _gl.Enable(EnableCap.ScissorTest);
        _gl.Scissor(box.Left, _size.Height - box.Bottom, (uint)box.Width, (uint)box.Height);
    }

    private void Clear(Color color)
    {
        _gl.ClearColor(color.R / 255f, color.G / 255f, color.B / 255f, color.A / 255f);
        _gl.Clear(ClearBufferMask.ColorBufferBit);
    }

    /// <summary>Brings what was built of the regions to the graphics card and paints it, each within its area.</summary>
    private void PaintBatch(ReadOnlySpan<Region> regions)
    {
        Upload();
        for (int part = 0; part < regions.Length; part++)
        {
            Limit(PixelBox.Around(regions[part].Area, _size.Scale).Within(new(0, 0, _size.Width, _size.Height)));
            foreach (QuadRun run in _builder.Batch.RunsOf(part))
            {
                _programs[(int)run.Kind].Use();
                _gl.BlendFunc(BlendingFactor.One, run.Kind is GlKind.Solid or GlKind.FieldInside or GlKind.ContoursInside ? BlendingFactor.Zero : BlendingFactor.OneMinusSrcAlpha);
                _quads.Draw(run.First, run.Count);
            }
        }

        _gl.Disable(EnableCap.ScissorTest);
    }

    private void Upload()
    {
        GlyphAtlas atlas = _builder.Atlas;
        if (atlas.IsChanged || _uploadedAtlas != atlas)
            _atlas.Upload(atlas.Pixels, atlas.Side, atlas.Side, atlas.UsedHeight);
        (atlas.IsChanged, _uploadedAtlas) = (false, atlas);
        FieldSheet fields = _builder.Fields;
        if (fields.UsedHeight > 0)
        {
            _fields.Upload(fields.Values, fields.Width, fields.Height, fields.UsedHeight);
            foreach (GlKind kind in (ReadOnlySpan<GlKind>)[GlKind.Field, GlKind.FieldInside, GlKind.Contours, GlKind.ContoursInside])
            {
                _programs[(int)kind].Use();
                _programs[(int)kind].Set("texel", new Vector2(1f / fields.Width, 1f / fields.Height));
            }
        }

        if (_builder.Scales.IsChanged)
            _scales.Upload<Color>(_builder.Scales.Colors, ScaleTable.Width, ScaleTable.MostScales, ScaleTable.MostScales);
        _builder.Scales.IsChanged = false;
        _quads.Upload(_builder.Batch);
    }

    /// <summary>Begins with a framebuffer of another size: nothing that was kept fits it.</summary>
    private void Begin()
    {
        Forget();
        foreach (KeptPart part in _kept)
            part.Clear();
        _gl.Viewport(0, 0, (uint)_size.Width, (uint)_size.Height);
        foreach (GlProgram program in _programs)
        {
            program.Use();
            program.Set("page", new Vector2(_size.Width, _size.Height));
            program.Set("atlas", AtlasUnit);
            program.Set("fields", FieldsUnit);
            program.Set("scales", ScalesUnit);
            program.Set("kept", KeptUnit);
            program.Set("stroke", Contour.Stroke * _size.Scale);
        }
    }
}
