using System.Diagnostics;

namespace NetGen.Tests;

/// <summary>Where no window can be had, the program says why and what to do, and trains in the terminal.</summary>
[Collection("windows")]
public sealed class NoWindowTests(Desk desk)
{
    public static TheoryData<string, string, string[]> Troubles => new()
    {
        { "the library is missing", "the library GLFW 3 is not installed (tried /nowhere/libglfw.so.3). Install it: apt install libglfw3", ["NETGEN_GLFW=/nowhere/libglfw.so.3"] },
        { "there is no display", "there is no display, neither DISPLAY nor WAYLAND_DISPLAY is set", ["DISPLAY="] },
        { "the display does not answer", "the display :9999 cannot be reached", ["DISPLAY=:9999"] },
        { "there is no driver", "no OpenGL driver could be loaded", ["LIBGL_DRIVERS_PATH=/nowhere"] },
        { "the driver is too old", "the graphics driver offers OpenGL 2.1", ["MESA_GL_VERSION_OVERRIDE=2.1"] },
    };

    [Theory]
    [MemberData(nameof(Troubles))]
    public void One_sentence_says_what_is_wrong_and_the_training_goes_on_in_the_terminal(string trouble, string sentence, string[] environment)
    {
        desk.Require();
        (int code, string output) = ChildProcess.Run([], ["WAYLAND_DISPLAY=", "DISPLAY=" + desk.Display, .. environment]);
        Assert.True(code == 0, $"Though {trouble}, the program ends with {code}: {output}");
        Assert.Single(output.Split('\n'), line => line.StartsWith("No window: ", StringComparison.Ordinal));
        Assert.Contains(sentence, output);
        Assert.Contains("of 125 test samples are right", output);
    }

    [Fact]
    public void A_display_without_OpenGL_is_told_too()
    {
        desk.Require();
        using Process server = Process.Start(new ProcessStartInfo("Xvfb", "-displayfd 1 -screen 0 800x600x24 -noreset -extension GLX") { RedirectStandardOutput = true, RedirectStandardError = true })!;
        (int code, string output) = ChildProcess.Run([], ["WAYLAND_DISPLAY=", "DISPLAY=:" + server.StandardOutput.ReadLine()]);
        server.Kill();
        server.WaitForExit();
        Assert.Equal(0, code);
        Assert.Contains("No window: the display offers no OpenGL", output);
    }
}
