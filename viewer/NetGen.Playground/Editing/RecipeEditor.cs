using System.Diagnostics;
using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>Changes the recipe of the training in the window, and makes the changed one ready.</summary>
internal sealed class RecipeEditor : TrainingEditor
{
    /// <summary>Dragging a slider makes no more trainings than can be looked at.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(150);

    private static readonly LiveMessage Compiling = new("Compiling the changed network.");

    private readonly Session _session;
    private readonly ShapeCompiler _compiler;
    private readonly EditorPages _pages;
    private TrainingAct? _act;
    private Action? _wake;
    private DeclaredNetwork? _declared;
    private LiveMessage? _wrong;
    private bool _isChanged;
    private long _taken;

    public RecipeEditor(Session session, Recipe recipe)
    {
        (_session, Recipe, Wanted) = (session, recipe, recipe.Declaration);
        _compiler = new(() => _wake?.Invoke());
        _pages = new(this);
    }

    /// <summary>How the training is made that is shown, or will be next.</summary>
    public Recipe Recipe { get; private set; }

    /// <summary>The shape that the controls show: asked for, perhaps not compiled yet.</summary>
    public DenseDeclaration? Wanted { get; private set; }

    /// <summary>Whether a changed training goes on with the weights of layers that are the same.</summary>
    public bool KeepsWeights { get; set; } = true;

    /// <inheritdoc/>
    public override IReadOnlyList<EditorPage> Pages => _pages.All;

    /// <inheritdoc/>
    public override LiveMessage? Message => _compiler.IsBusy ? Compiling : _wrong;

    /// <inheritdoc/>
    public override void Follow(TrainingAct act, Action wake) => (_act, _wake) = (act, wake);

    /// <summary>Has the hidden layers changed.</summary>
    public void Shape(DenseDeclaration wanted)
    {
        (Wanted, _wrong) = (wanted, null);
        _compiler.Want(wanted);
    }

    /// <summary>Changes how the training is made, anew from its seed.</summary>
    public void Change(Func<Recipe, Recipe> change)
    {
        Recipe = change(Recipe with { LearningRate = _act?.Driver.LearningRate ?? Recipe.LearningRate });
        (_isChanged, _wrong) = (true, null);
    }

    /// <summary>Goes on with batches of another size, from the next step on.</summary>
    public void SetBatchSize(int size)
    {
        Recipe = Recipe with { BatchSize = size };
        if (_act?.Training is Trainer trainer)
            _act.Driver.Change(() => trainer.BatchSize = size);
    }

    /// <inheritdoc/>
    public override WindowTraining? Take()
    {
        TakeShape();
        if (!_isChanged || Stopwatch.GetElapsedTime(_taken) < Shortest || _act?.Training is not Trainer shown)
            return null;
        (_isChanged, _taken) = (false, Stopwatch.GetTimestamp());
        Trainer changed = Recipe.Make(shown.Seed);
        if (KeepsWeights)
        {
            INetwork now = shown.Network.Clone();
            shown.CopyTo(now);
            KeptWeights.Copy(now, changed.Network);
        }

        return _session.Adopt(changed, this);
    }

    private void TakeShape()
    {
        try
        {
            if (_compiler.Take() is not { } compiled)
                return;
            _declared?.Dispose();
            _declared = compiled.Network;
            Change(recipe => recipe with { Declaration = compiled.Declaration, Network = compiled.Network.Create });
        }
        catch (DeclarationException wrong)
        {
            (Wanted, _wrong) = (Recipe.Declaration, new(wrong.Message, IsError: true));
        }
    }
}
