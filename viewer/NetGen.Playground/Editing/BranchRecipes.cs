using System.Runtime.CompilerServices;

namespace NetGen.Playground;

/// <summary>Remembers how each branch of a training learns. Branches change places, so they are told apart by their optimizers.</summary>
internal sealed class BranchRecipes
{
    private readonly ConditionalWeakTable<IOptimizer, Recipe> _recipes = [];

    /// <summary>A branch learns as a recipe has it.</summary>
    public void Note(IOptimizer optimizer, Recipe recipe) => _recipes.AddOrUpdate(optimizer, recipe);

    /// <summary>How a branch learns.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="otherwise">How it learns where that was never noted: it was copied from one that learned so.</param>
    public Recipe Of(Trainer branch, Recipe otherwise)
    {
        Recipe recipe = _recipes.TryGetValue(branch.Optimizer, out Recipe? noted) ? noted : otherwise;
        return recipe with { BatchSize = branch.BatchSize, LearningRate = branch.Schedule == null ? branch.LearningRate : recipe.LearningRate };
    }
}
