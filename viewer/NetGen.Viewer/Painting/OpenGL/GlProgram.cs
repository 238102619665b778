using System.Numerics;
using Silk.NET.OpenGL;

namespace NetGen;

/// <summary>A vertex and a fragment shader, linked.</summary>
internal sealed class GlProgram : IDisposable
{
    private readonly GL _gl;
    private readonly uint _program;
    private readonly Dictionary<string, int> _places = [];

    /// <exception cref="WindowUnavailableException">The driver refuses the text.</exception>
    public GlProgram(GL gl, string vertex, string fragment)
    {
        _gl = gl;
        _program = gl.CreateProgram();
        uint first = Compile(ShaderType.VertexShader, vertex), second = Compile(ShaderType.FragmentShader, fragment);
        gl.AttachShader(_program, first);
        gl.AttachShader(_program, second);
        gl.LinkProgram(_program);
        gl.DeleteShader(first);
        gl.DeleteShader(second);
        if (gl.GetProgram(_program, ProgramPropertyARB.LinkStatus) == 0)
            throw Refused(gl.GetProgramInfoLog(_program));
    }

    public void Use() => _gl.UseProgram(_program);

    /// <summary>Sets a pair of numbers; the program must be in use.</summary>
    public void Set(string name, Vector2 value) => _gl.Uniform2(PlaceOf(name), value.X, value.Y);

    /// <summary>Sets a number; the program must be in use.</summary>
    public void Set(string name, float value) => _gl.Uniform1(PlaceOf(name), value);

    /// <summary>Says which texture unit a sampler reads; the program must be in use.</summary>
    public void Set(string name, int unit) => _gl.Uniform1(PlaceOf(name), unit);

    /// <inheritdoc/>
    public void Dispose() => _gl.DeleteProgram(_program);

    private int PlaceOf(string name)
    {
        if (!_places.TryGetValue(name, out int place))
            _places[name] = place = _gl.GetUniformLocation(_program, name);
        return place;
    }

    private uint Compile(ShaderType type, string text)
    {
        uint shader = _gl.CreateShader(type);
        _gl.ShaderSource(shader, text);
        _gl.CompileShader(shader);
        return _gl.GetShader(shader, ShaderParameterName.CompileStatus) != 0 ? shader : throw Refused(_gl.GetShaderInfoLog(shader));
    }

    private static WindowUnavailableException Refused(string log) => new(
        WindowStage.Context, $"No window: the graphics driver refuses a shader ({log.Trim()}). Update it, or set LIBGL_ALWAYS_SOFTWARE=1 for Mesa's software renderer.");
}
