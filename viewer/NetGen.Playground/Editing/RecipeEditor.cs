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
    private readonly BranchRecipes _branches = new();
    private IOptimizer _optimizer;
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
        OwnLayers = session.Opened?.OwnLayers ?? recipe.Declaration?.Hidden ?? [];
        _optimizer = session.Trainer.Optimizer;
        _compiler = new(() => _wake?.Invoke());
        Desk = new(this, session);
        ReplaceStops(session.Trainer);
        ClassNames = ((Dataset)session.Trainer.Data).ClassNames;
        if (HasPlane && ClassNames.Count > 1 && recipe.Declaration != null)
            _brush = new(Paint);
    }

    /// <summary>How the next training will be made, which the controls show.</summary>
    public Recipe Recipe { get; private set; }

    /// <summary>The hidden layers that the scene's own network has.</summary>
    public IReadOnlyList<DenseLayer> OwnLayers { get; }

    /// <summary>Whether a changed training goes on with the weights of layers that are the same.</summary>
    public bool KeepsWeights { get; set; } = true;

    /// <summary>How the training is made that is shown.</summary>
    public Recipe Made => _made with { LearningRate = _act?.Driver.LearningRate ?? _made.LearningRate };

    /// <summary>How a branch of the training learns.</summary>
    public Recipe RecipeOf(Trainer branch) => _branches.Of(branch, Made);

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

    /// <summary>Whether an answer is right or wrong, and not more or less near.</summary>
    public bool HasAccuracy => _session.Trainer.Network.Info.Output != OutputKind.Values;

    private PlaneStyle Style => (Recipe.IsDiscrete ? PlaneStyle.Discrete : 0) | (Recipe.HidesTest ? PlaneStyle.WithoutTest : 0);

    /// <summary>An editor of a session's training; null where that cannot be edited.</summary>
    public static RecipeEditor? Of(Session session)
    {
        if (session.Opened is { Recipe: { } made, Ingredients: { } ingredients } opened)
        {
            var editor = new RecipeEditor(session, made, ingredients);
            if (opened is { Past.Other: { } beside, OtherRecipe: { } other })
                editor._branches.Note(beside.Trainer.Optimizer, other);
            return editor;
        }

        NoisyPoints? points = session.Scene.Points(session.Data);
        if (Recipe.Of(session.Trainer, points) is not { } recipe)
            return null;
        var own = new RecipeEditor(session, recipe, Ingredients.Of(session.Trainer, points));
        own.TakeOver(session.EditedLayers);
        return own;
    }

    /// <inheritdoc/>
    public override void Follow(TrainingAct act, Action wake) => (_act, _wake) = (act, wake);

    /// <summary>
    /// Changes how the training is made. Where only the way it learns is another, the changed one goes on from where this one stands, and this one beside it;
    /// all else begins anew from the seed. Another declaration is compiled first.
    /// </summary>
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
        FollowBranch();
        if (!TryTakeShape() || !PaintedSamples.AreEnough(Recipe) || !_isChanged || Stopwatch.GetElapsedTime(_taken) < Shortest || _act?.Training is not Trainer shown)
            return null;
        (_isChanged, _taken) = (false, Stopwatch.GetTimestamp());
        (Trainer changed, FeaturePlane? plane) = _ingredients.Make(Recipe, shown.Seed);
        if (KeepsWeights && Recipe.Declaration?.Output.Init == _made.Declaration?.Output.Init)
            KeptWeights.Copy(Now(shown), changed.Network);
        changed.StopRules.Add(_stops);
        Timeline? from = shown.StepCount > 0 && IsSameButForSteps(Recipe, _made) && _act.Driver.Timeline is { Followed.IsSound: true } timeline ? timeline : null;
        NoteLayers();
        _branches.Note(_optimizer, Made);
        (_made, _optimizer) = (Recipe, changed.Optimizer);
        ShowPending();
        return _session.Adopt(changed, plane, this) with { Style = Style, BranchesFrom = from };
    }

    /// <summary>The controls show how the branch learns that is followed now.</summary>
    private void FollowBranch()
    {
        if (_act?.Training is not Trainer { Optimizer: var followed } shown || followed == _optimizer)
            return;
        _branches.Note(_optimizer, _made);
        (_made, _optimizer) = (_branches.Of(shown, _made), followed);
        (Recipe, _isChanged) = (_made, false);
    }

    /// <summary>Gives the scene's network hidden layers that the user has chosen in another one.</summary>
    private void TakeOver(IReadOnlyList<DenseLayer>? layers)
    {
        if (layers == null || Recipe.Declaration is not { } own)
            return;
        DenseLayer[] hidden = [.. layers.Select(layer => layer with { Init = own.Output.Init })];
        if (!hidden.SequenceEqual(own.Hidden))
            ChangeShape(own with { Hidden = hidden });
    }

    /// <summary>Notes what the user has made of the hidden layers, for other scenes.</summary>
    private void NoteLayers()
    {
        if (Recipe.Declaration is { } shape)
            _session.EditedLayers = shape.Hidden.SequenceEqual(OwnLayers) ? null : shape.Hidden;
    }

    /// <summary>Whether the same network learns the same data, so that a training changed on its way can go on from there.</summary>
    private static bool IsSameButForSteps(Recipe one, Recipe other) =>
        one == other.LearningAs(one);

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
