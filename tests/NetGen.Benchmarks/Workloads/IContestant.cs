namespace NetGen.Benchmarks;

/// <summary>One who does a task's work on one thread.</summary>
internal interface IContestant
{
    /// <summary>Goes back to the task's first parameters, as if no work had been done.</summary>
    void Restart();

    /// <summary>Trains on a piece, or predicts it.</summary>
    void Work(int piece);

    /// <summary>What the last work gave: the loss before the step, or the outputs.</summary>
    void Answer(Span<float> destination);
}
