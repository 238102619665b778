using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Programs;

/// <summary>Takes the value of an element where a layer does not know what is to become of it.</summary>
internal delegate void StoreElement(FlatIndex index, Expression value);

/// <summary>Writes a kernel's steps. Layer definitions tell one sample's computation; nothing here knows how it will be run.</summary>
internal sealed class KernelBuilder
{
    private List<Statement> _statements = [];

    public EquatableArray<Statement> Statements => _statements.ToEquatableArray();

    public void ForEach(string index, int count, Action<FlatIndex> body) => AddLoop(index, count, isIndependent: false, body);

    /// <summary>A loop whose rounds may run side by side.</summary>
    public void ForEachIndependent(string index, int count, Action<FlatIndex> body) => AddLoop(index, count, isIndependent: true, body);

    /// <summary>A loop that leaves out the rounds whose place lies outside 0 … size − 1.</summary>
    /// <param name="index">The loop index's name.</param>
    /// <param name="count">Rounds.</param>
    /// <param name="place">The place of a round; it moves by one from round to round.</param>
    /// <param name="size">Places that there are.</param>
    /// <param name="body">What each round does.</param>
    public void ForEachWithin(string index, int count, Func<FlatIndex, FlatIndex> place, int size, Action<FlatIndex> body) =>
        AddLoop(index, count, isIndependent: false, body, new Clip(place(FlatIndex.Of(index)), size));

    public Variable Let(string name, Expression value)
    {
        _statements.Add(new Local(name, value));
        return new Variable(name);
    }

    /// <summary>Names a value that later steps assign anew.</summary>
    public Variable Accumulate(string name, Expression start)
    {
        _statements.Add(new Local(name, start, IsMutable: true));
        return new Variable(name);
    }

    public void Assign(Variable target, Expression value) => _statements.Add(new Assign(target.Name, value));

    public void AddProduct(Variable sum, Expression left, Expression right) => Assign(sum, left * right + sum);

    public void Store(string buffer, FlatIndex index, Expression value) => _statements.Add(new Store(buffer, index, value));

    public void AddLoss(Expression value) => _statements.Add(new AddLoss(value));

    public void StoreLossGradient(string buffer, FlatIndex index, Expression value) => _statements.Add(new StoreLossGradient(buffer, index, value));

    public void AddGradient(FlatIndex parameter, Expression value) => _statements.Add(new AddGradient([new(parameter, 1, [value])], []));

    /// <summary>Adds a sum over the rows and columns of a picture.</summary>
    public void AddGradient(FlatIndex parameter, (string Index, int Count) rows, (string Index, int Count) columns, Func<FlatIndex, FlatIndex, Expression> value) =>
        _statements.Add(new AddGradient(
            [new(parameter, 1, [value(FlatIndex.Of(rows.Index), FlatIndex.Of(columns.Index))])],
            [new(rows.Index, rows.Count), new(columns.Index, columns.Count)]));

    public void DrawMask(string buffer, int layer, int count, double rate) => _statements.Add(new DrawMask(buffer, layer, count, rate));

    private void AddLoop(string index, int count, bool isIndependent, Action<FlatIndex> body, Clip? clip = null)
    {
        var outer = _statements;
        _statements = [];
        body(FlatIndex.Of(index));
        outer.Add(new Loop(index, 0, count, 1, isIndependent, Statements, clip));
        _statements = outer;
    }
}
