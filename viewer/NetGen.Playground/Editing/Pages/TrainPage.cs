using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>How the network learns.</summary>
internal static class TrainPage
{
    private static readonly double[] Shares = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999];
    private static readonly double[] Penalties = [0, 0.00001, 0.00003, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1];
    private static readonly double[] Epochs = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    public static EditorPage Of(RecipeEditor editor)
    {
        List<Widget> controls =
        [
            Choice.Of("optimizer", OptimizerChoice.Names, () => OptimizerChoice.PlaceOf(editor.Recipe.Optimizer.Name), place => ChooseOptimizer(editor, place)),
            Share("momentum, β₁", one => one.Beta1, (one, share) => one with { Beta1 = share }),
            Share("β₂", one => one.Beta2, (one, share) => one with { Beta2 = share }),
            NumberStepper.Of("weight decay", Penalties, () => editor.Recipe.Optimizer.WeightDecay, decay => ChangeOptimizer(one => one with { WeightDecay = decay }), EditorPages.Plain),
            Choice.Of("schedule", ScheduleChoice.Names, () => ScheduleChoice.PlaceOf(editor.Recipe.Schedule.Name), place => ChangeSchedule(one => one with { Name = ScheduleChoice.Names[place] })),
            NumberStepper.Of("over epochs", Epochs, () => editor.Recipe.Schedule.IsConstant ? null : editor.Recipe.Schedule.Epochs, epochs => ChangeSchedule(one => one with { Epochs = (int)epochs }), count => Numbers.Count((int)count)),
        ];
        if (editor.Recipe.Declaration != null)
        {
            controls.Add(Penalty("L1", layer => layer.L1, (layer, strength) => layer with { L1 = strength }));
            controls.Add(Penalty("L2", layer => layer.L2, (layer, strength) => layer with { L2 = strength }));
        }

        return new("Train", new([.. controls]));

        void ChangeOptimizer(Func<OptimizerChoice, OptimizerChoice> change) => editor.Change(recipe => recipe with { Optimizer = change(recipe.Optimizer) });

        void ChangeSchedule(Func<ScheduleChoice, ScheduleChoice> change) => editor.Change(recipe => recipe with { Schedule = change(recipe.Schedule) });

        Stepper Share(string label, Func<OptimizerChoice, double?> get, Func<OptimizerChoice, double, OptimizerChoice> with) =>
            NumberStepper.Of(label, Shares, () => get(editor.Recipe.Optimizer), share => ChangeOptimizer(one => with(one, share)), EditorPages.Plain);

        Stepper Penalty(string label, Func<DenseLayer, double> get, Func<DenseLayer, double, DenseLayer> with) =>
            NumberStepper.Of(label, Penalties, () => get(editor.Recipe.Declaration!.Output), strength => editor.ChangeShape(editor.Recipe.Declaration!.WithAll(layer => with(layer, strength))), EditorPages.Plain);
    }

    private static void ChooseOptimizer(RecipeEditor editor, int place)
    {
        OptimizerChoice chosen = OptimizerChoice.Usual(OptimizerChoice.Names[place]);
        editor.Change(recipe => recipe with { Optimizer = chosen, LearningRate = chosen.UsualRate });
    }
}
