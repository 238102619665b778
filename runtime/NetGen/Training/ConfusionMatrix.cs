namespace NetGen;

/// <summary>How often each true class (row) was predicted as each class (column). A yes-or-no question has class 0 for no and 1 for yes.</summary>
public sealed class ConfusionMatrix
{
    private readonly int[] _counts;

    /// <summary>A matrix without any sample.</summary>
    /// <param name="classes">At least 2.</param>
    public ConfusionMatrix(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 2);
        Classes = classes;
        _counts = new int[checked(classes * classes)];
    }

    /// <summary>Rows, and columns.</summary>
    public int Classes { get; }

    /// <summary>Samples counted.</summary>
    public int Total { get; private set; }

    /// <summary>Samples of one class that were predicted as another, or as the same on the diagonal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public int this[int actual, int predicted] => _counts[Place(actual, predicted)];

    /// <summary>Share of samples on the diagonal; NaN when there are none.</summary>
    public double Accuracy => (double)Enumerable.Range(0, Classes).Sum(c => this[c, c]) / Total;

    /// <summary>Share of the samples predicted as this class that are of it; NaN when there are none.</summary>
    public double Precision(int ofClass) => (double)this[ofClass, ofClass] / Enumerable.Range(0, Classes).Sum(actual => this[actual, ofClass]);

    /// <summary>Share of this class's samples that were predicted as it; NaN when there are none.</summary>
    public double Recall(int ofClass) => (double)this[ofClass, ofClass] / Enumerable.Range(0, Classes).Sum(predicted => this[ofClass, predicted]);

    /// <summary>Counts one sample.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public void Add(int actual, int predicted)
    {
        _counts[Place(actual, predicted)]++;
        Total++;
    }

    private int Place(int actual, int predicted)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)actual, (uint)Classes, nameof(actual));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)predicted, (uint)Classes, nameof(predicted));
        return actual * Classes + predicted;
    }
}
