using System.Diagnostics;
using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>Changes the recipe of the training in the window, and makes the changed one ready.</summary>
internal sealed class RecipeEditor : TrainingEditor
{
    /// <summary>Dragging a slider makes no more trainings than can be looked at.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(150);

    private static readonly LiveMessage Compiling = new("Compiling the changed network.");

    private static readonly LiveMessage AllZero = new("All weights begin at 0: the units of a layer stay equal to each other, and most networks learn nothing.");

    private static readonly LiveMessage TooFew = new(FormattableString.Invariant($"Paint at least {PaintedSamples.Least} points of two classes: switch painting on, press on the plane and drag."));

    private readonly Session _session;
    private readonly ShapeCompiler _compiler;
    private readonly PlaneBrush? _brush;
    private IReadOnlyList<EditorPage>? _pages;
    private readonly ChosenStops _stops;
    private Ingredients _ingredients;
    private Recipe _made;
    private TrainingAct? _act;
    private Action? _wake;
    private DeclaredNetwork? _declared;
    private LiveMessage? _wrong;
    private bool _isChanged;
    private long _taken;

    /// <param name="session">Whose training is edited; it has not begun.</param>
    /// <param name="recipe">How the training was made.</param>
    /// <param name="ingredients">What it was made from.</param>
    public RecipeEditor(Session session, Recipe recipe, Ingredients ingredients)
    {
        (_session, Recipe, _made, _ingredients) = (session, recipe, recipe, ingredients);
        _stops = new(recipe.Stops);
        _compiler = new(() => _wake?.Invoke());
        Desk = new(this, session);
        ReplaceStops(session.Trainer);
        ClassNames = ((Dataset)session.Trainer.Data).ClassNames;
        if (HasPlane && ClassNames.Count > 1 && recipe.Declaration != null)
            _brush = new(Paint);
    }

    /// <summary>How the next training will be made, which the controls show.</summary>
    public Recipe Recipe { get; private set; }

    /// <summary>Whether a changed training goes on with the weights of layers that are the same.</summary>
    public bool KeepsWeights { get; set; } = true;

    /// <summary>How the training is made that is shown.</summary>
    public Recipe Made => _made with { LearningRate = _act?.Driver.LearningRate ?? _made.LearningRate };

    /// <summary>Saves and opens sessions.</summary>
    public SessionDesk Desk { get; }

    /// <summary>What is shown; null before anything is.</summary>
    public TrainingAct? Act => _act;

    /// <summary>Wakes the window; null before there is one.</summary>
    public Action? Wake => _wake;

    /// <inheritdoc/>
    public override IReadOnlyList<EditorPage> Pages => _pages ??= EditorPages.Of(this);

    /// <inheritdoc/>
    public override LiveMessage? Message => _compiler.IsBusy ? Compiling : _wrong ?? (PaintedSamples.AreEnough(Recipe) ? null : TooFew) ?? Desk.Message;

    /// <inheritdoc/>
    public override LiveMessage? Note => _made.Declaration?.Output.Init == Init.Zeros ? AllZero : null;

    /// <summary>The names of the samples' classes.</summary>
    public IReadOnlyList<string> ClassNames { get; }

    /// <summary>Whether a press on the plane paints.</summary>
    public bool Paints { get; set; }

    /// <summary>The class of the next painted point.</summary>
    public int PaintedClass { get; set; }

    /// <inheritdoc/>
    public override PlaneBrush? Brush => _brush;

    /// <inheritdoc/>
    public override bool IsBrushing => Paints;

    /// <summary>Whether there is a plane to be drawn.</summary>
    public bool HasPlane => _session.Trainer.Network.InputSize == 2;

    private PlaneStyle Style => (Recipe.IsDiscrete ? PlaneStyle.Discrete : 0) | (Recipe.HidesTest ? PlaneStyle.WithoutTest : 0);

    /// <summary>An editor of a session's training; null where that cannot be edited.</summary>
    public static RecipeEditor? Of(Session session)
    {
        if (session.Opened is { Recipe: { } made, Ingredients: { } ingredients })
            return new(session, made, ingredients);
        NoisyPoints? points = session.Scene.Points(session.Data);
        return Recipe.Of(session.Trainer, points) is { } recipe ? new(session, recipe, Ingredients.Of(session.Trainer, points)) : null;
    }

    /// <inheritdoc/>
    public override void Follow(TrainingAct act, Action wake) => (_act, _wake) = (act, wake);

    /// <summary>Changes how the training is made, anew from its seed; another declaration is compiled first.</summary>
    public void Change(Func<Recipe, Recipe> change)
    {
        DenseDeclaration? before = Recipe.Declaration;
        Recipe = change(Recipe with { LearningRate = _act?.Driver.LearningRate ?? Recipe.LearningRate });
        (_isChanged, _wrong) = (true, null);
        ShowPending();
        if (Recipe.Declaration != before)
            _compiler.Want(Recipe.Declaration!);
    }

    /// <summary>Changes the network.</summary>
    public void ChangeShape(DenseDeclaration wanted) => Change(recipe => recipe with { Declaration = wanted });

    /// <summary>Goes on with batches of another size, from the next step on.</summary>
    public void SetBatchSize(int size)
    {
        (Recipe, _made) = (Recipe with { BatchSize = size }, _made with { BatchSize = size });
        if (_act?.Training is Trainer trainer)
            _act.Driver.Change(() => trainer.BatchSize = size);
    }

    /// <summary>Goes by other rules, from the next step on.</summary>
    public void SetStops(StopChoice stops)
    {
        (Recipe, _made) = (Recipe with { Stops = stops }, _made with { Stops = stops });
        _act?.Driver.ChangeRules(() => _stops.Choose(stops));
    }

    /// <summary>Draws the plane in another way.</summary>
    public void SetStyle(Func<Recipe, Recipe> change)
    {
        (Recipe, _made) = (change(Recipe), change(_made));
        _act?.Feed.Show(Style);
    }

    /// <summary>Gives the network other features of each point.</summary>
    public void SetFeatures(PlaneFeatures features) =>
        Change(recipe => recipe with { Features = features, Declaration = recipe.Declaration! with { Inputs = new FeatureMap(features).Count } });

    /// <inheritdoc/>
    public override WindowTraining? Take()
    {
        if (Recipe.Declaration != null && _act?.HasPicture == true)
            ShapeCompiler.WarmUp();
        if (Desk.Take() is { } opened)
            return _session.Open(opened);
        if (!TryTakeShape() || !PaintedSamples.AreEnough(Recipe) || !_isChanged || Stopwatch.GetElapsedTime(_taken) < Shortest || _act?.Training is not Trainer shown)
            return null;
        (_isChanged, _taken) = (false, Stopwatch.GetTimestamp());
        (Trainer changed, FeaturePlane? plane) = _ingredients.Make(Recipe, shown.Seed);
        if (KeepsWeights && Recipe.Declaration?.Output.Init == _made.Declaration?.Output.Init)
            KeptWeights.Copy(Now(shown), changed.Network);
        changed.StopRules.Add(_stops);
        Timeline? past = _act.Driver.Timeline is { IsInPast: true } timeline && IsSameButForSteps(Recipe, _made) ? timeline : null;
        _made = Recipe;
        ShowPending();
        return _session.Adopt(changed, plane, this) with { Style = Style, BranchesFrom = past };
    }

    /// <summary>Whether the same network learns the same data, so that a training changed in its past can go on from there.</summary>
    private static bool IsSameButForSteps(Recipe one, Recipe other) =>
        one == other with { Optimizer = one.Optimizer, LearningRate = one.LearningRate, Schedule = one.Schedule, BatchSize = one.BatchSize };

    private void Paint(double x, double y)
    {
        PaintedPoint point = new(Math.Round(x, 3), Math.Round(y, 3), PaintedClass);
        Change(recipe => recipe with { Painted = [.. recipe.Painted, point], Declaration = WithClasses(recipe.Declaration!, PaintedClass + 1) });
    }

    /// <summary>A network that tells at least so many classes apart; two of them need one output only.</summary>
    private static DenseDeclaration WithClasses(DenseDeclaration shape, int classes) => classes <= Math.Max(2, shape.Output.Units) ? shape
        : shape with { Output = shape.Output with { Activation = nameof(Identity), Units = classes }, Loss = nameof(SoftmaxCrossEntropy) };

    /// <summary>Has points seen that the training in the window does not know yet.</summary>
    private void ShowPending()
    {
        if (_brush == null)
            return;
        bool isAnew = Recipe.IsOnlyPainted && (!_made.IsOnlyPainted || Recipe.Painted.Count < _made.Painted.Count);
        IEnumerable<PaintedPoint> unknown = isAnew ? Recipe.Painted : Recipe.Painted.Skip(_made.Painted.Count);
        ChartPoint[] points = [.. unknown.Select(point => new ChartPoint((float)point.X, (float)point.Y, point.Class))];
        _brush.Pending = isAnew || points.Length > 0 ? new(points, isAnew) : null;
    }

    /// <summary>The network as after the last whole step.</summary>
    private static INetwork Now(Trainer shown)
    {
        INetwork now = shown.Network.Clone();
        shown.CopyTo(now);
        return now;
    }

    /// <summary>Takes a declaration that was compiled; false while one is being compiled.</summary>
    private bool TryTakeShape()
    {
        try
        {
            if (_compiler.Take() is { } compiled)
            {
                _declared?.Dispose();
                _declared = compiled.Network;
                _ingredients = _ingredients with { Network = compiled.Network.Create };
            }
        }
        catch (DeclarationException wrong)
        {
            // What was made is what can be made again.
            Recipe = Recipe with { Declaration = _made.Declaration, Features = _made.Features };
            _isChanged = Recipe with { LearningRate = _made.LearningRate } != _made;
            _wrong = new(wrong.Message, IsError: true);
        }

        return !_compiler.IsBusy;
    }

    private void ReplaceStops(Trainer trainer)
    {
        foreach (IStopRule chosen in trainer.StopRules.OfType<AccuracyAtLeast>().ToArray())
            trainer.StopRules.Remove(chosen);
        trainer.StopRules.Insert(0, _stops);
    }
}
