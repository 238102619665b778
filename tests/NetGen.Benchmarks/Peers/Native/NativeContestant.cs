using System.Runtime.InteropServices;

namespace NetGen.Benchmarks;

/// <summary>
/// A C library with <c>start(parameters)</c> and <c>step(inputs, targets)</c> or <c>predict(inputs, outputs)</c>. Called without a transition of the garbage collector,
/// which nobody needs meanwhile: so that a call costs what it costs in C.
/// </summary>
internal sealed unsafe class NativeContestant : IContestant
{
    private readonly WorkTask _task;
    private readonly delegate* unmanaged[Cdecl]<float*, void> _start;
    private readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<float*, float*, float> _step;
    private readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<float*, float*, void> _predict;
    private readonly Kernels.AlignedBuffer _answer;

    /// <param name="task">The work.</param>
    /// <param name="library">Compiled for the task's sizes.</param>
    /// <exception cref="InvalidOperationException">The library behind it cannot do the work on this machine.</exception>
    public NativeContestant(WorkTask task, nint library)
    {
        _task = task;
        _answer = new(task.AnswerSize);
        _start = (delegate* unmanaged[Cdecl]<float*, void>)NativeLibrary.GetExport(library, "start");
        if (task.Rule is null)
            _predict = (delegate* unmanaged[Cdecl, SuppressGCTransition]<float*, float*, void>)NativeLibrary.GetExport(library, "predict");
        else
            _step = (delegate* unmanaged[Cdecl, SuppressGCTransition]<float*, float*, float>)NativeLibrary.GetExport(library, "step");
        if (NativeLibrary.TryGetExport(library, "prepare", out nint prepare) && ((delegate* unmanaged[Cdecl]<int>)prepare)() == 0)
            throw new InvalidOperationException("the library could not make its kernels for these sizes");
    }

    public void Restart()
    {
        fixed (float* parameters = _task.Parameters)
            _start(parameters);
    }

    public void Work(int piece)
    {
        var (_, inputs, targets) = _task.Pieces[piece];
        if (_step == null)
            _predict(inputs.Pointer, _answer.Pointer);
        else
            *_answer.Pointer = _step(inputs.Pointer, targets.Pointer);
    }

    public void Answer(Span<float> destination) => _answer.Span.CopyTo(destination);
}
