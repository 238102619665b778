using System.Diagnostics;
using System.Globalization;
using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>Edits the network in the window again and again, each time a unit more, and measures how long it takes until the changed one is seen.</summary>
/// <param name="editor">What makes the edits.</param>
/// <param name="wait">From the first picture to the first edit.</param>
/// <param name="end">Called after the last edit.</param>
internal sealed class EditBenchmark(RecipeEditor editor, TimeSpan wait, Action end) : TrainingEditor
{
    private const int Edits = 11;

    /// <summary>As long as somebody looks at the change before the next one.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly List<TimeSpan> _times = [];
    private TrainingAct? _shown;
    private TrainingAct? _edited;
    private long _begin;
    private long _stepsBefore;
    private long _fewestSteps = long.MaxValue;

    /// <summary>Whether all edits were seen, and not the window closed before.</summary>
    public bool IsDone => _times.Count == Edits;

    /// <inheritdoc/>
    public override IReadOnlyList<EditorPage> Pages => editor.Pages;

    /// <inheritdoc/>
    public override LiveMessage? Message => editor.Message;

    /// <inheritdoc/>
    public override void Follow(TrainingAct act, Action wake)
    {
        _shown = act;
        editor.Follow(act, wake);
    }

    /// <inheritdoc/>
    public override WindowTraining? Take()
    {
        if (editor.Take() is { } changed)
        {
            _fewestSteps = Math.Min(_fewestSteps, _shown!.StepCount - _stepsBefore);
            return changed with { Editor = this };
        }

        if (_shown is not { HasPicture: true } shown)
            return null;
        if (_edited == null)
            GoOn(shown);
        else if (_edited != shown)
            Finish();
        return null;
    }

    /// <summary>The figures, a line each.</summary>
    public string Describe()
    {
        TimeSpan[] later = [.. _times.Skip(1).Order()];
        return string.Create(CultureInfo.InvariantCulture, $"""
            first edit       {_times[0].TotalSeconds:0.00} s, begun {wait.TotalSeconds} s after the first picture
            later edits      {later[later.Length / 2].TotalSeconds:0.00} s in the median of {later.Length}, the longest {later[^1].TotalSeconds:0.00} s
            steps meanwhile  {_fewestSteps:N0} or more during each edit
            """);
    }

    /// <summary>Edits as soon as it is time to.</summary>
    private void GoOn(TrainingAct shown)
    {
        if (_begin == 0)
            _begin = Stopwatch.GetTimestamp();
        if (Stopwatch.GetElapsedTime(_begin) < (_times.Count == 0 ? wait : Pause))
            return;
        (_edited, _begin, _stepsBefore) = (shown, Stopwatch.GetTimestamp(), shown.StepCount);
        DenseDeclaration shape = editor.Recipe.Declaration!;
        DenseLayer layer = shape.Hidden[0];
        editor.ChangeShape(shape.With(0, layer with { Units = layer.Units + 1 }));
    }

    private void Finish()
    {
        _times.Add(Stopwatch.GetElapsedTime(_begin));
        (_edited, _begin) = (null, 0);
        if (IsDone)
            end();
    }
}
