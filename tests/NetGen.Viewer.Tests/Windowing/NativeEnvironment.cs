using System.Runtime.InteropServices;

namespace NetGen.Tests;

/// <summary>Environment variables as native libraries see them; .NET alone keeps a copy of its own.</summary>
internal static partial class NativeEnvironment
{
    public static void Set(string name, string? value)
    {
        Environment.SetEnvironmentVariable(name, value);
        _ = value == null ? Unset(name) : Set(name, value, 1);
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Set(string name, string value, int replaces);

    [LibraryImport("libc", EntryPoint = "unsetenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Unset(string name);
}
