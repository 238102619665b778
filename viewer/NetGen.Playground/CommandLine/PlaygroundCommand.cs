using System.CommandLine;

namespace NetGen.Playground;

/// <summary>The command line: what can be said on it, and how it is read.</summary>
internal sealed class PlaygroundCommand
{
    private readonly RootCommand _root = new("Trains a small neural network that is declared with attributes on a C# class, and shows it learning.");
    private readonly Argument<string> _scene = new("scene") { Description = "What to show; --list names them all. Or a CSV file of your own, with --target.", DefaultValueFactory = _ => Gallery.Scenes[0].Name };
    private readonly Argument<string?> _folder = new("folder") { Description = "Where the data lie, for scenes that need a folder.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _data = new("--data") { Description = "What to learn from, for scenes with a choice: spiral, circle, exclusive-or, gaussian, moons …", HelpName = "name" };
    private readonly TableArguments _table = new();
    private readonly Option<bool> _headless = new("--headless") { Description = "Print progress and the result only." };
    private readonly Option<bool> _terminal = new("--terminal") { Description = "Stay in the terminal even where a window could be opened." };
    private readonly Option<int?> _benchmark = new("--benchmark-frames")
    {
        Description = "Draw so many frames in the window, then tell what drawing costs.",
        HelpName = "number",
        CustomParser = argument => WholeNumber.Parse<int>(argument),
    };
    private readonly Option<int?> _edits = new("--benchmark-edits")
    {
        Description = "Edit the network in the window again and again, at first so many seconds after the first picture, then tell how long it took.",
        HelpName = "seconds",
        CustomParser = argument => WholeNumber.Parse<int>(argument),
    };
    private readonly Option<string?> _snapshot = new("--snapshot") { Description = "Write the picture to this PNG file.", HelpName = "file" };
    private readonly FilmArguments _film = new();
    private readonly Option<bool> _describe = new("--describe") { Description = "Train, then print the state as text." };
    private readonly Option<string?> _gallery = new("--gallery") { Description = "Write a picture of every scene that needs no folder into this folder.", HelpName = "folder" };
    private readonly Option<bool> _list = new("--list") { Description = "List the scenes." };
    private readonly Option<string?> _resume = new("--resume") { Description = "Go on from a checkpoint that Ctrl+C saved.", HelpName = "file" };
    private readonly OpenArguments _open = new();
    private readonly Option<string?> _lesson = new("--lesson") { Description = "Show the text of a Markdown file beside the picture, and no controls.", HelpName = "file" };
    private readonly Option<ulong> _seed = new("--seed")
    {
        Description = "Decides data, first weights and the order of samples; 1 unless given.",
        HelpName = "number",
        CustomParser = WholeNumber.Parse<ulong>,
        DefaultValueFactory = _ => 1,
    };
    private readonly Option<int?> _epochs = new("--epochs")
    {
        Description = "Train at most so many epochs.",
        HelpName = "number",
        CustomParser = argument => WholeNumber.Parse<int>(argument),
    };
    private readonly Option<string> _theme = new("--theme") { Description = "Colours of the picture: dark (unless given) or light.", HelpName = "name" };

    private readonly Option<bool> _motion = new("--reduced-motion") { Description = "Controls of the window change at once." };

    public PlaygroundCommand()
    {
        _root.Add(_scene);
        _root.Add(_folder);
        foreach (Option option in (Option[])[_headless, _terminal, _snapshot, _describe, _gallery, _list, _resume, _seed, _epochs, _theme, _benchmark, _edits, _data, _lesson, _motion, .. _open.Options, .. _table.Options, .. _film.Options])
            _root.Add(option);
    }

    /// <summary>Does what the command line asks for.</summary>
    /// <returns>0 when all went well, 1 when a file or folder is wrong, 2 when the command line is.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var command = new PlaygroundCommand();
        command._root.SetAction(parsed => command.Run(parsed, output, error));
        ParseResult result = command._root.Parse(arguments);
        if (result.Errors.Count == 0)
            return result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        foreach (string message in result.Errors.Select(one => one.Message).Distinct())
            error.WriteLine(message);
        error.WriteLine("--help tells what can be asked for.");
        return 2;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter error)
    {
        try
        {
            if (parsed.GetValue(_list))
                PrintScenes(output);
            else if (parsed.GetValue(_gallery) is { } folder)
                new GalleryRun(folder, OptionsOf(parsed), output).Run();
            else
                Show(parsed, output);
            return 0;
        }
        catch (UserErrorException wrong)
        {
            error.WriteLine(wrong.Message);
            return wrong.ExitCode;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            error.WriteLine(wrong.Message);
            return 1;
        }
    }

    private void Show(ParseResult parsed, TextWriter output)
    {
        string name = parsed.GetValue(_scene)!;
        RefuseUnknownOption(name);
        RefuseUnknownOption(parsed.GetValue(_folder));
        if (Gallery.Demonstrations.FirstOrDefault(one => one.Name == name) is not { } demonstration)
        {
            new PlaygroundRun(TrainingOf(parsed, _table.SceneOf(parsed, name) ?? Gallery.Find(name)), output).Run();
            return;
        }

        RefuseTrainingOptions(parsed, demonstration);
        if (parsed.GetValue(_folder) is { } folder && demonstration is IFolderScene pictures)
            pictures.Folder = folder;
        new DemonstrationRun(demonstration, OptionsOf(parsed), output).Run();
    }

    private RunOptions TrainingOf(ParseResult parsed, Scene scene)
    {
        string? folder = parsed.GetValue(_folder);
        if (scene.NeedsFolder && folder == null)
            throw new UserErrorException($"The scene '{scene.Name}' needs the folder where its data lie: {scene.Name} FOLDER.") { ExitCode = 2 };
        if (!scene.NeedsFolder && folder != null)
            throw new UserErrorException($"The scene '{scene.Name}' takes no folder, but '{folder}' was given.") { ExitCode = 2 };
        return new(OptionsOf(parsed), scene)
        {
            Data = Gallery.FindData(scene, parsed.GetValue(_data)),
            Folder = folder ?? "",
            Resume = parsed.GetValue(_resume),
            Opens = _open.Of(parsed),
            Lesson = parsed.GetValue(_lesson) is { } lesson ? LessonReader.Read(lesson) : null,
            Epochs = parsed.GetValue(_epochs),
            BenchmarkEdits = parsed.GetValue(_edits) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        };
    }

    private ShowOptions OptionsOf(ParseResult parsed) => new()
    {
        IsHeadless = parsed.GetValue(_headless),
        Describes = parsed.GetValue(_describe),
        Snapshot = parsed.GetValue(_snapshot),
        Seed = parsed.GetValue(_seed),
        InTerminal = parsed.GetValue(_terminal),
        ReducedMotion = parsed.GetValue(_motion),
        BenchmarkFrames = parsed.GetValue(_benchmark),
        Film = _film.FileOf(parsed),
        FilmOptions = _film.OptionsOf(parsed),
        Theme = ThemeOf(parsed.GetValue(_theme) ?? Theme.Dark.Name),
    };

    /// <summary>A demonstration has no data, epochs and checkpoints to choose.</summary>
    private void RefuseTrainingOptions(ParseResult parsed, Demonstration demonstration)
    {
        string? wrong = parsed.GetValue(_folder) != null && demonstration is not IFolderScene ? "takes no folder" : parsed.GetValue(_data) != null ? "takes no --data"
            : parsed.GetValue(_resume) != null ? "takes no --resume" : parsed.GetValue(_epochs) != null ? "takes no --epochs"
            : parsed.GetValue(_edits) != null ? "takes no --benchmark-edits" : parsed.GetValue(_lesson) != null ? "takes no --lesson" : _open.Of(parsed) != null ? "takes no session" : null;
        if (wrong != null)
            throw new UserErrorException($"The scene '{demonstration.Name}' {wrong}: it is no training.") { ExitCode = 2 };
    }

    /// <summary>What looks like an option and is none arrives where a scene or a folder is expected.</summary>
    private void RefuseUnknownOption(string? argument)
    {
        if (argument?.StartsWith('-') == true)
            throw new UserErrorException($"There is no option '{argument}'{NearestName.Suggestion(argument, _root.Options.Select(option => option.Name))}.") { ExitCode = 2 };
    }

    private static Theme ThemeOf(string name)
    {
        Theme[] themes = [Theme.Dark, Theme.Light];
        return themes.FirstOrDefault(theme => theme.Name == name)
            ?? throw new UserErrorException($"There is no theme '{name}'; themes are: {string.Join(", ", themes.Select(theme => theme.Name))}.") { ExitCode = 2 };
    }

    private static void PrintScenes(TextWriter output)
    {
        foreach (Scene scene in Gallery.Scenes)
            output.WriteLine($"{scene.Name + (scene.NeedsFolder ? " FOLDER" : ""),-16}  {scene.Summary}");
        foreach (Demonstration demonstration in Gallery.Demonstrations)
            output.WriteLine($"{demonstration.Name + (demonstration is IFolderScene ? " [FOLDER]" : ""),-16}  {demonstration.Summary}");
    }
}
