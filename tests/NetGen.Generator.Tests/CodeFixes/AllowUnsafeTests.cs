using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.CodeFixes;

/// <summary>NG0014.</summary>
public class AllowUnsafeTests
{
    [Fact]
    public void The_project_allows_unsafe_code()
    {
        var compilation = Project.Compilation("[Network][Input(2)][Dense(1)][Loss<Huber>] partial class Net;");
        using var editor = new Editor(compilation.WithOptions(compilation.Options.WithAllowUnsafe(false)));
        var options = (CSharpCompilationOptions)editor.Do("Allow unsafe code in Project").Projects.Single().CompilationOptions!;
        Assert.True(options.AllowUnsafe);
        Project.Compile(compilation.WithOptions(options)).IsRight();
    }
}
