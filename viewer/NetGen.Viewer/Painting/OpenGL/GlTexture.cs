using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>A texture on a unit of its own, which is made larger when its content is, and takes the rows in use.</summary>
internal sealed class GlTexture : IDisposable
{
    private readonly GL _gl;
    private readonly int _unit;
    private readonly InternalFormat _stored;
    private readonly PixelFormat _format;
    private readonly PixelType _type;
    private (int Width, int Height) _size;

    public GlTexture(GL gl, int unit, InternalFormat stored, PixelFormat format, PixelType type, GLEnum filter)
    {
        (_gl, _unit, _stored, _format, _type) = (gl, unit, stored, format, type);
        Name = gl.GenTexture();
        Bind();
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMinFilter, (int)filter);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMagFilter, (int)filter);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureWrapS, (int)GLEnum.ClampToEdge);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureWrapT, (int)GLEnum.ClampToEdge);
    }

    /// <summary>The texture's name.</summary>
    public uint Name { get; }

    /// <summary>Brings the uppermost rows to the graphics card.</summary>
    public unsafe void Upload<T>(ReadOnlySpan<T> values, int width, int height, int rows)
        where T : unmanaged
    {
        Reserve(width, height);
        fixed (T* first = values)
            _gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)width, (uint)rows, _format, _type, first);
    }

    /// <summary>Makes it the current texture of its unit, of this size; its content is lost when that changes.</summary>
    public unsafe void Reserve(int width, int height)
    {
        Bind();
        if (_size == (width, height))
            return;
        _gl.TexImage2D(TextureTarget.Texture2D, 0, _stored, (uint)width, (uint)height, 0, _format, _type, null);
        _size = (width, height);
    }

    /// <inheritdoc/>
    public void Dispose() => _gl.DeleteTexture(Name);

    private void Bind()
    {
        _gl.ActiveTexture(TextureUnit.Texture0 + _unit);
        _gl.BindTexture(TextureTarget.Texture2D, Name);
    }
}
