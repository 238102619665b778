using System.Globalization;

namespace NetGen.Playground;

/// <summary>The state of a session as text.</summary>
internal static class Description
{
    public static string Of(Session session, StopReason reason)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        NetworkInfo info = session.Trainer.Network.Info;
        text.WriteLine($"{info.Name}: {Numbers.Count(info.ParameterCount)} parameters, {Numbers.Count(info.MultiplyAdds)} multiply-adds a sample, {info.Loss}");
        AppendLayers(text, info);
        text.WriteLine();
        foreach (Fact fact in TrainingFacts.Of(session.Trainer))
            text.WriteLine($"{fact.Name,-14} {fact.Value}");
        text.WriteLine($"{"epochs",-14} {Numbers.Count(session.Trainer.Epoch)}");
        text.WriteLine($"{"steps",-14} {Numbers.Count(session.Trainer.StepCount)}");
        text.WriteLine($"{"end",-14} {reason.Message}");
        text.WriteLine();
        if (session.Trainer.Data is Dataset train)
            Append(text, "train", session.Trainer.Evaluate(train));
        if (session.Trainer.Test is { } test)
        {
            Evaluation evaluation = session.Trainer.Evaluate(test);
            Append(text, "test", evaluation);
            AppendConfusion(text, evaluation.Confusion, test.ClassNames);
        }

        return text.ToString();
    }

    private static void AppendLayers(StringWriter text, NetworkInfo info)
    {
        text.WriteLine($"{"layer",-10} {"shape",-16} {"activation",-12} {"parameters",12} {"multiply-adds",14}");
        foreach (LayerInfo layer in info.Layers)
        {
            string shape = $"{string.Join("×", layer.InputShape)} → {string.Join("×", layer.OutputShape)}";
            text.WriteLine($"{layer.Name,-10} {shape,-16} {layer.Activation,-12} {Numbers.Count(layer.ParameterCount),12} {Numbers.Count(layer.MultiplyAdds),14}");
        }
    }

    private static void Append(StringWriter text, string name, Evaluation evaluation)
    {
        text.Write($"{name,-14} loss {Numbers.Loss(evaluation.Loss)}");
        text.WriteLine(evaluation.Accuracy is { } accuracy ? $", accuracy {Numbers.Percent(accuracy)}" : "");
    }

    private static void AppendConfusion(StringWriter text, ConfusionMatrix? confusion, IReadOnlyList<string> names)
    {
        if (confusion == null)
            return;
        int[] classes = [.. Enumerable.Range(0, confusion.Classes)];
        string Name(int ofClass) => names.Count > ofClass ? names[ofClass] : Numbers.Count(ofClass);
        int width = Math.Max(6, classes.Max(c => Name(c).Length) + 1);
        text.WriteLine("\ntest samples, true class (rows) against prediction (columns)");
        text.WriteLine(new string(' ', width) + string.Concat(classes.Select(c => Name(c).PadLeft(width))));
        foreach (int actual in classes)
            text.WriteLine(Name(actual).PadRight(width) + string.Concat(classes.Select(c => Numbers.Count(confusion[actual, c]).PadLeft(width))));
    }
}
