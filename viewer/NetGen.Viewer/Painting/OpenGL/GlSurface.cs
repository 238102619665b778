using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>A framebuffer that is no window: a texture that can be painted on.</summary>
internal sealed class GlSurface : IDisposable
{
    private readonly GL _gl;
    private readonly GlTexture _pixels;

    /// <param name="gl">The context.</param>
    /// <param name="unit">The texture unit on which its pixels are.</param>
    public GlSurface(GL gl, int unit)
    {
        _gl = gl;
        _pixels = new(gl, unit, InternalFormat.Rgba8, PixelFormat.Rgba, PixelType.UnsignedByte, GLEnum.Nearest);
        Framebuffer = gl.GenFramebuffer();
    }

    /// <summary>The framebuffer's name.</summary>
    public uint Framebuffer { get; }

    /// <summary>Makes it current, with pixels of this size; their content is lost when the size changes.</summary>
    public void Bind(int width, int height)
    {
        _pixels.Reserve(width, height);
        _gl.BindFramebuffer(FramebufferTarget.Framebuffer, Framebuffer);
        _gl.FramebufferTexture2D(FramebufferTarget.Framebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, _pixels.Name, 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gl.DeleteFramebuffer(Framebuffer);
        _pixels.Dispose();
    }
}
