namespace NetGen.Playground;

/// <summary>What ends the training.</summary>
internal static class StopPage
{
    private static readonly double[] Accuracies = [0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1];
    private static readonly double[] Losses = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1];
    private static readonly double[] Counts = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];

    public static EditorPage Of(RecipeEditor editor)
    {
        Stepper[] accuracy = !editor.HasAccuracy ? [] :
            [NumberStepper.OrOff("accuracy", Accuracies, () => editor.Recipe.Stops.Accuracy, share => Set(stops => stops with { Accuracy = share }), share => Numbers.Percent(share))];
        return new("Stop", new([
            .. accuracy,
            NumberStepper.OrOff("train loss below", Losses, () => editor.Recipe.Stops.Loss, loss => Set(stops => stops with { Loss = loss }), EditorPages.Plain),
            NumberStepper.OrOff("patience", Counts, () => editor.Recipe.Stops.Patience, count => Set(stops => stops with { Patience = (int?)count }), count => $"{Whole(count)} epochs"),
            NumberStepper.OrOff("epochs in all", Counts, () => editor.Recipe.Stops.Epochs, count => Set(stops => stops with { Epochs = (int?)count }), Whole),
        ]));

        void Set(Func<StopChoice, StopChoice> change) => editor.SetStops(change(editor.Recipe.Stops));
    }

    private static string Whole(double count) => Numbers.Count((int)count);
}
