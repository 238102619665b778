using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>What a window shows with OpenGL: the newest snapshot on its page.</summary>
internal sealed class WindowPicture : IDisposable
{
    private static readonly string[] SoftwareRenderers = ["llvmpipe", "softpipe", "SwiftShader", "Software"];

    private readonly IWindowHost _host;
    private readonly GL _gl;
    private readonly SkiaFonts _fonts = new();
    private readonly GlPainter _painter;
    private readonly DrawList _list;

    public WindowPicture(IWindowHost host)
    {
        _host = host;
        _gl = GL.GetApi(host.GetProcAddress);
        Renderer = _gl.GetStringS(StringName.Renderer) ?? "an unnamed renderer";
        _painter = new(_gl, _fonts);
        _list = new(_fonts);
    }

    /// <summary>What the driver calls itself.</summary>
    public string Renderer { get; }

    /// <summary>Whether pixels are computed by the processor, so that fewer frames are better.</summary>
    public bool IsSoftware => SoftwareRenderers.Any(name => Renderer.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>How much larger the page was drawn last than the system's content scale says.</summary>
    public float Magnification { get; private set; } = 1;

    /// <summary>Draws and shows a frame.</summary>
    public void Show(TrainingSnapshot snapshot, LivePage page)
    {
        (int width, int height) = _host.FramebufferSize;
        if (width == 0 || height == 0)
            return;
        float scale = PageScale.Of(width, height, _host.ContentScale, page.Zoom);
        Magnification = scale / _host.ContentScale;
        _list.Clear();
        page.Draw(_list, snapshot, width / scale, height / scale);
        _painter.Paint(_list, width, height, scale, page.Ground);
        _host.Swap();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _painter.Dispose();
        _fonts.Dispose();
        _gl.Dispose();
    }
}
