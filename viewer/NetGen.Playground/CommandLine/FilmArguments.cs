using System.CommandLine;
using System.Globalization;

namespace NetGen.Playground;

/// <summary>What the command line says about a film.</summary>
internal sealed class FilmArguments
{
    private readonly Option<string?> _file = new("--record") { Description = "Train without a window and write a film of it, .gif or .mp4.", HelpName = "file" };
    private readonly Option<double> _seconds = new("--record-seconds") { Description = "How long the film is; 8 unless given.", HelpName = "number", DefaultValueFactory = _ => 8 };
    private readonly Option<double> _rate = new("--record-rate") { Description = "Pictures a second, 1 to 60; 20 unless given.", HelpName = "number", DefaultValueFactory = _ => 20 };
    private readonly Option<string> _size = new("--record-size") { Description = "Width and height in pixels; 1280x800 unless given.", HelpName = "size", DefaultValueFactory = _ => "1280x800" };

    /// <summary>All options.</summary>
    public IEnumerable<Option> Options => [_file, _seconds, _rate, _size];

    /// <summary>The film's file; null for none.</summary>
    /// <exception cref="UserErrorException">Its ending is no film's.</exception>
    public string? FileOf(ParseResult parsed)
    {
        string? file = parsed.GetValue(_file);
        return file == null || Path.GetExtension(file).ToLowerInvariant() is ".gif" or ".mp4" ? file
            : throw new UserErrorException($"'{file}' is no film: its name must end in .gif or .mp4.") { ExitCode = 2 };
    }

    /// <summary>Length, rate and size.</summary>
    /// <exception cref="UserErrorException">One of them is out of its range.</exception>
    public RecordOptions OptionsOf(ParseResult parsed)
    {
        (int width, int height) = SizeOf(parsed.GetValue(_size)!);
        return new()
        {
            Seconds = Within("--record-seconds", parsed.GetValue(_seconds), 0.1, 3600),
            FramesASecond = Within("--record-rate", parsed.GetValue(_rate), 1, 60),
            Width = (int)Within("--record-size", width, 800, 7680),
            Height = (int)Within("--record-size", height, 500, 4320),
        };
    }

    private static double Within(string option, double value, double least, double most) => value >= least && value <= most ? value
        : throw new UserErrorException(FormattableString.Invariant($"{option} takes {least} to {most}, but {value} was given.")) { ExitCode = 2 };

    private static (int Width, int Height) SizeOf(string text)
    {
        string[] sides = text.Split('x');
        return sides.Length == 2 && int.TryParse(sides[0], NumberStyles.None, CultureInfo.InvariantCulture, out int width)
            && int.TryParse(sides[1], NumberStyles.None, CultureInfo.InvariantCulture, out int height)
            ? (width, height)
            : throw new UserErrorException($"'{text}' is no size; --record-size takes width and height in pixels, such as 1280x800.") { ExitCode = 2 };
    }
}
