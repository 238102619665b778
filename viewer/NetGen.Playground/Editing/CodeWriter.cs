using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>Writes the code of the network in the window, to be read there.</summary>
internal static class CodeWriter
{
    /// <summary>The code as the build writes it; where that needs more than the declaration, such as a formula of the user's own, a comment that says so.</summary>
    public static string Write(NetworkInfo info)
    {
        try
        {
            return DeclarationCompiler.Write(info.Declaration);
        }
        catch (DeclarationException wrong)
        {
            return $"// The code cannot be written from the declaration alone:\n// {wrong.Message}";
        }
    }
}
