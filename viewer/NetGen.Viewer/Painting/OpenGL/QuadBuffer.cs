using System.Numerics;
using System.Runtime.CompilerServices;
using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>A frame's quads on the graphics card, four equal vertices each; the vertex program tells the corners apart. Instances would be less to upload, but cost software renderers more.</summary>
internal sealed class QuadBuffer : IDisposable
{
    private const int Corners = 4;
    private const int Indices = 6;

    /// <summary>Room that most pictures find enough.</summary>
    private const int FirstQuads = 4096;

    private static readonly int Stride = Unsafe.SizeOf<GlQuad>();

    private readonly GL _gl;
    private readonly uint _vertexArray;
    private readonly uint _vertices;
    private readonly uint _indices;
    private GlQuad[] _staged = [];

    public QuadBuffer(GL gl)
    {
        _gl = gl;
        _vertexArray = gl.GenVertexArray();
        gl.BindVertexArray(_vertexArray);
        _vertices = gl.GenBuffer();
        gl.BindBuffer(BufferTargetARB.ArrayBuffer, _vertices);
        _indices = gl.GenBuffer();
        gl.BindBuffer(BufferTargetARB.ElementArrayBuffer, _indices);
        for (uint vector = 0; vector < 4; vector++)
            gl.VertexAttribPointer(vector, 4, VertexAttribPointerType.Float, false, (uint)Stride, (nint)vector * Unsafe.SizeOf<Vector4>());
        nint colors = 4 * Unsafe.SizeOf<Vector4>();
        gl.VertexAttribPointer(4, 4, VertexAttribPointerType.UnsignedByte, true, (uint)Stride, colors);
        gl.VertexAttribPointer(5, 4, VertexAttribPointerType.UnsignedByte, true, (uint)Stride, colors + Unsafe.SizeOf<Color>());
        for (uint place = 0; place < 6; place++)
            gl.EnableVertexAttribArray(place);
        Reserve(FirstQuads);
    }

    /// <summary>Brings all runs to the graphics card, one behind the other.</summary>
    public unsafe void Upload(QuadBatch batch)
    {
        ReadOnlySpan<GlQuad> quads = batch.Quads;
        Reserve(quads.Length);
        int place = 0;
        foreach (QuadRun run in batch.Runs)
        {
            run.First = place;
            place += run.Count;
        }

        for (int i = 0; i < quads.Length; i++)
            _staged.AsSpan(batch.Owners[i].NextPlace() * Corners, Corners).Fill(quads[i]);
        fixed (GlQuad* first = _staged)
            _gl.BufferData(BufferTargetARB.ArrayBuffer, (nuint)(quads.Length * Corners * Stride), first, BufferUsageARB.StreamDraw);
    }

    /// <summary>Draws some of the quads.</summary>
    public unsafe void Draw(int first, int count) =>
        _gl.DrawElements(PrimitiveType.Triangles, (uint)(count * Indices), DrawElementsType.UnsignedInt, (void*)(first * Indices * sizeof(uint)));

    /// <inheritdoc/>
    public void Dispose()
    {
        _gl.DeleteBuffer(_vertices);
        _gl.DeleteBuffer(_indices);
        _gl.DeleteVertexArray(_vertexArray);
    }

    /// <summary>Makes room, with the two triangles of each quad.</summary>
    private unsafe void Reserve(int quads)
    {
        if (quads * Corners <= _staged.Length)
            return;
        int room = (int)BitOperations.RoundUpToPowerOf2((uint)quads);
        _staged = new GlQuad[room * Corners];
        var indices = new uint[room * Indices];
        for (uint quad = 0; quad < room; quad++)
        {
            ReadOnlySpan<uint> corners = [0, 1, 2, 2, 1, 3];
            for (int i = 0; i < Indices; i++)
                indices[quad * Indices + i] = quad * Corners + corners[i];
        }

        fixed (uint* first = indices)
            _gl.BufferData(BufferTargetARB.ElementArrayBuffer, (nuint)(indices.Length * sizeof(uint)), first, BufferUsageARB.StaticDraw);
    }
}
