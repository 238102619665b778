namespace NetGen;

/// <summary>
/// A loss over the epochs, gathered into the columns of a plot: from its least to its largest in each, and its running average at the column's end.
/// The logarithm is averaged, as the eye does on a logarithmic scale.
/// </summary>
internal sealed class LossCurve
{
    /// <summary>Share of the curve that the average looks back on.</summary>
    private const double Window = 0.02;

    private readonly List<LossColumn> _columns = [];

    /// <summary>The columns that have an epoch, from left to right.</summary>
    public IReadOnlyList<LossColumn> Columns => _columns;

    /// <summary>The newest loss.</summary>
    public double Newest { get; private set; }

    public bool IsEmpty => _columns.Count == 0;

    /// <summary>The least positive loss; infinite when there is none.</summary>
    public double Least { get; private set; }

    /// <summary>The largest finite loss; 0 when there is none.</summary>
    public double Most { get; private set; }

    /// <summary>Gathers one loss of each epoch.</summary>
    /// <param name="history">The epochs.</param>
    /// <param name="loss">Which loss; NaN where there is none.</param>
    /// <param name="axis">Where they stand.</param>
    /// <param name="columns">How many columns the plot has.</param>
    public void Gather(IReadOnlyList<TrainingProgress> history, Func<TrainingProgress, double> loss, LossAxis axis, int columns)
    {
        _columns.Clear();
        (Least, Most, Newest) = (double.PositiveInfinity, 0, double.NaN);
        double keep = 1 - 1 / Math.Max(1, Window * history.Count), average = double.NaN;
        for (int i = 0; i < history.Count; i++)
        {
            double value = loss(history[i]);
            if (!double.IsFinite(value))
                continue;
            Newest = value;
            value = Math.Max(value, LogAxis.Smallest);
            (Least, Most) = (Math.Min(Least, value), Math.Max(Most, value));
            average = double.IsNaN(average) ? Math.Log(value) : keep * average + (1 - keep) * Math.Log(value);
            Put((int)(axis.PlaceOf(history[i].Epoch) * (columns - 1)), value, Math.Exp(average));
        }
    }

    private void Put(int place, double value, double average)
    {
        if (_columns.Count > 0 && _columns[^1].Place == place)
            _columns[^1] = new(place, Math.Min(_columns[^1].Least, value), Math.Max(_columns[^1].Most, value), value, average);
        else
            _columns.Add(new(place, value, value, value, average));
    }
}

/// <summary>The epochs that fall into one column of a plot.</summary>
/// <param name="Place">The column's number.</param>
/// <param name="Least">The least loss.</param>
/// <param name="Most">The largest loss.</param>
/// <param name="Last">The last loss.</param>
/// <param name="Average">The running average at the end.</param>
internal readonly record struct LossColumn(int Place, double Least, double Most, double Last, double Average);
