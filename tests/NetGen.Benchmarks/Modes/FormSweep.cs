namespace NetGen.Benchmarks;

/// <summary>Every code form at every size of one dense layer: where two columns cross is where the generator's choice should change.</summary>
internal static class FormSweep
{
    private static readonly int[] s_sizes = [2, 4, 8, 16, 32, 64, 128, 256, 512];
    private static readonly int[] s_batches = [1, 10, 64];
    private static readonly CodeForm[] s_forms = [.. Enum.GetValues<CodeForm>().Where(form => form != CodeForm.Automatic)];

    public static int Run(int rounds)
    {
        Console.WriteLine(Machine.Description);
        Console.WriteLine($"Medians of {rounds} rounds; a dense layer with ReLU, Predict and a training step with SGD; × is the time over that of {s_forms[0]}.\n");
        foreach (int batch in s_batches)
        {
            Console.WriteLine(Table($"Predict, {batch} at a time", batch, null, rounds));
            if (batch > 1)
                Console.WriteLine(Table($"step, batch {batch}", batch, new(IsAdam: false, 0.001), rounds));
        }

        return 0;
    }

    private static MarkdownTable Table(string title, int batch, Rule? rule, int rounds)
    {
        var table = new MarkdownTable([title, .. s_forms.Select(form => form.ToString())]);
        foreach (int size in s_sizes)
        {
            var networks = UserProject.Networks(string.Concat(s_forms.Select(form => Declarations.Dense(size, size, form))));
            var pieces = Piece.Cut(RandomData.Classes(10 * batch, size, size), batch);
            WorkTask[] tasks = [.. s_forms.Select(form => new WorkTask(networks[$"Dense{size}x{size}{form}"], pieces, rule))];
            var result = Rounds.Measure(tasks[0], [.. tasks.Select(task => new NetGenContestant(task))], rounds);
            table.Add([$"{size}×{size}", .. result.Nanoseconds.Select((time, form) => $"{Figures.Time(time)}, {Figures.Ratio(result.Ratios[form])}")]);
        }

        return table;
    }
}
