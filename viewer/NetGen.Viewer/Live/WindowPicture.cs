using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>What a window shows with OpenGL: an act on its page.</summary>
internal sealed class WindowPicture : IDisposable
{
    private static readonly string[] SoftwareRenderers = ["llvmpipe", "softpipe", "SwiftShader", "Software"];

    private readonly IWindowHost _host;
    private readonly GL _gl;
    private readonly SkiaFonts _fonts = new();
    private readonly GlPainter _painter;
    private readonly DrawList _list;

    /// <summary>Whether the picture is painted where it is seen: its pixels stay, so that only what has changed is painted. A software renderer shows it all at once when it is told to.</summary>
    private readonly bool _paintsInPlace;

    public WindowPicture(IWindowHost host)
    {
        _host = host;
        _gl = GL.GetApi(host.GetProcAddress);
        Renderer = _gl.GetStringS(StringName.Renderer) ?? "an unnamed renderer";
        _paintsInPlace = IsSoftware && host.HasFrontBuffer;
        _painter = new(_gl, _fonts) { KeepsPixels = _paintsInPlace };
        _list = new(_fonts);
    }

    /// <summary>What the driver calls itself.</summary>
    public string Renderer { get; }

    /// <summary>Whether pixels are computed by the processor, so that fewer frames are better.</summary>
    public bool IsSoftware => SoftwareRenderers.Any(name => Renderer.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>How much larger the page was drawn last than the system's content scale says.</summary>
    public float Magnification { get; private set; } = 1;

    /// <summary>Draws and shows a frame.</summary>
    public void Show(Act act, LivePage page)
    {
        if (!TryPaint(act, page))
            return;
        if (_paintsInPlace)
            _gl.Flush();
        else
            _host.Swap();
    }

    /// <summary>Draws a frame that is not shown.</summary>
    public bool TryPaint(Act act, LivePage page)
    {
        (int width, int height) = _host.FramebufferSize;
        if (width == 0 || height == 0)
            return false;
        float scale = PageScale.Of(width, height, _host.ContentScale, page.Zoom);
        Magnification = scale / _host.ContentScale;
        _list.Clear();
        page.Draw(_list, act, width / scale, height / scale);
        if (_paintsInPlace)
            _gl.DrawBuffer(DrawBufferMode.Front);
        _painter.Paint(_list, width, height, scale, page.Ground);
        return true;
    }

    /// <summary>The window was covered or resized: all of it is to be painted again.</summary>
    public void Forget() => _painter.Forget();

    /// <inheritdoc/>
    public void Dispose()
    {
        _painter.Dispose();
        _fonts.Dispose();
        _gl.Dispose();
    }
}
