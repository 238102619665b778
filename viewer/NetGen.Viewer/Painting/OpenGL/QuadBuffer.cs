using System.Numerics;
using System.Runtime.CompilerServices;
using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>A frame's quads on the graphics card, one instance each.</summary>
internal sealed class QuadBuffer : IDisposable
{
    private static readonly int Stride = Unsafe.SizeOf<GlQuad>();

    private readonly GL _gl;
    private readonly uint _vertexArray;
    private readonly uint _buffer;

    public QuadBuffer(GL gl)
    {
        _gl = gl;
        _vertexArray = gl.GenVertexArray();
        gl.BindVertexArray(_vertexArray);
        _buffer = gl.GenBuffer();
        gl.BindBuffer(BufferTargetARB.ArrayBuffer, _buffer);
        for (uint place = 0; place < 6; place++)
        {
            gl.EnableVertexAttribArray(place);
            gl.VertexAttribDivisor(place, 1);
        }
    }

    public unsafe void Upload(ReadOnlySpan<GlQuad> quads)
    {
        fixed (GlQuad* first = quads)
            _gl.BufferData(BufferTargetARB.ArrayBuffer, (nuint)(quads.Length * Stride), first, BufferUsageARB.StreamDraw);
    }

    /// <summary>Draws some of the quads. OpenGL 3.3 cannot begin at an instance, so the attributes do.</summary>
    public void Draw(GlRun run)
    {
        nint start = run.First * (nint)Stride;
        for (uint vector = 0; vector < 4; vector++)
            _gl.VertexAttribPointer(vector, 4, VertexAttribPointerType.Float, false, (uint)Stride, start + (nint)vector * Unsafe.SizeOf<Vector4>());
        nint colors = start + 4 * Unsafe.SizeOf<Vector4>();
        _gl.VertexAttribPointer(4, 4, VertexAttribPointerType.UnsignedByte, true, (uint)Stride, colors);
        _gl.VertexAttribPointer(5, 4, VertexAttribPointerType.UnsignedByte, true, (uint)Stride, colors + Unsafe.SizeOf<Color>());
        _gl.DrawArraysInstanced(PrimitiveType.TriangleStrip, 0, 4, (uint)run.Count);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gl.DeleteBuffer(_buffer);
        _gl.DeleteVertexArray(_vertexArray);
    }
}
