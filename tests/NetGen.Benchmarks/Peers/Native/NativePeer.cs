using System.Globalization;

namespace NetGen.Benchmarks;

/// <summary>C programs of this folder, each made for a task's sizes: plain loops, or calls of a library.</summary>
internal sealed class NativePeer : IPeer
{
    private readonly Func<WorkTask, string?> _file;
    private readonly string[] _libraries;

    private NativePeer(string name, string? absence, Func<WorkTask, string?> file, params string[] libraries) =>
        (Name, Absence, _file, _libraries) = (name, absence, file, libraries);

    public string Name { get; }

    public string? Absence { get; }

    private static string? NoGcc => Gcc.Version is null ? "needs gcc; apt install gcc on Debian" : null;

    public static NativePeer PlainC() => new($"C, gcc {Gcc.Version}", NoGcc, PlainFile, "-lm");

    public static NativePeer Libxsmm()
    {
        string[] libraries = ["-lxsmm", "-lxsmmnoblas", "-lm", "-ldl", "-lpthread"];
        string? absence = NoGcc ?? (Gcc.CanUse("libxsmm.h", libraries) ? null : "not installed; apt install libxsmm-dev on Debian");
        return new("libxsmm", absence, task => IsDigits(task) ? "train_libxsmm.c" : null, libraries);
    }

    public static NativePeer OneDnn()
    {
        string[] libraries = ["-fopenmp", "-ldnnl", "-lm"];
        string? absence = NoGcc ?? (Gcc.CanUse("dnnl.h", libraries) ? null : "not installed; apt install libdnnl-dev on Debian");
        return new("oneDNN", absence, task => IsPictures(task) ? "train_onednn_pictures.c" : IsDigits(task) ? "train_onednn_dense.c" : null, libraries);
    }

    public IContestant? For(WorkTask task) =>
        _file(task) is { } file ? new NativeContestant(task, Gcc.Load(file, [.. Sizes(task), .. _libraries])) : null;

    private static string? PlainFile(WorkTask task) => (task.Rule, task.Samples) switch
    {
        (null, 1) => "predict_one.c",
        (null, _) => "predict_many.c",
        _ => IsPictures(task) ? "train_pictures.c" : IsDigits(task) ? "train_dense.c" : "train_tiny.c",
    };

    private static bool IsPictures(WorkTask task) => task.Network.Info.InputShape.Count == 3;

    private static bool IsDigits(WorkTask task) => task.Rule is not null && task.Network.Info.InputShape is [784];

    /// <summary>The task as constants of the program.</summary>
    private static IEnumerable<string> Sizes(WorkTask task)
    {
        var layers = task.Network.Info.Layers;
        yield return $"-DBATCH={task.Samples}";
        yield return $"-DSAMPLES={task.Samples}";
        yield return $"-DINPUT={task.Network.InputSize}";
        yield return $"-DOUTPUT={task.Network.OutputSize}";
        yield return $"-DHIDDEN={layers[0].OutputShape[0]}";
        yield return $"-DHIDDEN1={layers[0].OutputShape[0]}";
        yield return $"-DHIDDEN2={layers[1].OutputShape[0]}";
        yield return $"-DACTIVATION=apply_{layers[0].Activation}";
        yield return $"-DOUTPUT_ACTIVATION=apply_{layers[^1].Activation}";
        if (task.Rule is { } rule)
            yield return string.Create(CultureInfo.InvariantCulture, $"-DRATE={rule.LearningRate}");
        if (task.Rule is { IsAdam: true })
            yield return "-DADAM";
    }
}
