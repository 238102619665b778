namespace NetGen;

/// <summary>What a schedule and its parts have learned from losses, as one tensor for each that has learned anything.</summary>
internal static class ScheduleTensors
{
    /// <summary>What the names of these tensors begin with.</summary>
    public const string Prefix = "schedule.";

    /// <summary>The state of the schedule and its parts.</summary>
    public static IEnumerable<Tensor> Of(ISchedule? schedule) => Learners(schedule).Select((learner, place) => Tensor.From(Name(place), learner.State));

    /// <summary>Reads and checks the states for this schedule, which is not touched.</summary>
    /// <exception cref="InvalidDataException">Something is missing, too much, misshapen or not finite.</exception>
    public static double[][] Read(ISchedule? schedule, SafeTensors file, string source)
    {
        ISchedule[] learners = [.. Learners(schedule)];
        int saved = file.Tensors.Count(tensor => tensor.Name.StartsWith(Prefix, StringComparison.Ordinal));
        if (saved != learners.Length)
            throw new InvalidDataException($"{source} has the state of {saved} schedules that learn from the loss, but this trainer's Schedule has {learners.Length}; set the same Schedule before loading.");
        return [.. learners.Select((learner, place) => FileNumbers.Doubles(file, Name(place), learner.State.Length, source))];
    }

    /// <summary>Has the schedule go on from here.</summary>
    public static void Apply(double[][] states, ISchedule? schedule)
    {
        foreach ((ISchedule learner, double[] state) in Learners(schedule).Zip(states))
            state.CopyTo(learner.State);
    }

    private static string Name(int place) => FormattableString.Invariant($"{Prefix}{place}");

    private static IEnumerable<ISchedule> Learners(ISchedule? schedule)
    {
        if (schedule == null)
            return [];
        IEnumerable<ISchedule> parts = schedule.Parts.SelectMany(Learners);
        return schedule.State.IsEmpty ? parts : parts.Prepend(schedule);
    }
}
