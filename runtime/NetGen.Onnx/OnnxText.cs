using System.Globalization;
using NetGen.Protocol;

namespace NetGen;

/// <summary>Reads a graph in ONNX's textual syntax (docs/Syntax.md of the ONNX repository), as far as the build writes it.</summary>
/// <param name="text">name (float[sizes] name, …) => (float[sizes] name) { name = Operator &lt;attributes&gt; (names) … }.</param>
internal sealed class OnnxText(string text)
{
    private int _at;

    public GraphProto ReadGraph()
    {
        var graph = new GraphProto { Name = Word() };
        graph.Input.Add(List('(', Value, ')'));
        Expect('=');
        Expect('>');
        graph.Output.Add(List('(', Value, ')'));
        Expect('{');
        while (!Takes('}'))
            graph.Node.Add(Node());
        return graph;
    }

    private ValueInfoProto Value()
    {
        Word();
        var type = new TypeProto.Types.Tensor { ElemType = TensorProto.Types.DataType.Float, Shape = new() };
        type.Shape.Dim.Add(List('[', Size, ']'));
        return new() { Type = new() { TensorType = type }, Name = Word() };
    }

    private TensorShapeProto.Types.Dimension Size()
    {
        string word = Word();
        return long.TryParse(word, CultureInfo.InvariantCulture, out long size) ? new() { DimValue = size } : new() { DimParam = word };
    }

    private NodeProto Node()
    {
        string value = Word();
        Expect('=');
        var node = new NodeProto { Name = value, Output = { value }, OpType = Word() };
        if (Next() == '<')
            node.Attribute.Add(List('<', Attribute, '>'));
        node.Input.Add(List('(', Word, ')'));
        return node;
    }

    private AttributeProto Attribute()
    {
        var attribute = new AttributeProto { Name = Word() };
        Expect('=');
        if (Next() == '[')
        {
            attribute.Type = AttributeProto.Types.AttributeType.Ints;
            attribute.Ints.Add(List('[', Word, ']').Select(word => long.Parse(word, CultureInfo.InvariantCulture)));
            return attribute;
        }

        string number = Word();
        if (long.TryParse(number, CultureInfo.InvariantCulture, out long whole))
            (attribute.Type, attribute.I) = (AttributeProto.Types.AttributeType.Int, whole);
        else
            (attribute.Type, attribute.F) = (AttributeProto.Types.AttributeType.Float, (float)double.Parse(number, CultureInfo.InvariantCulture));
        return attribute;
    }

    private List<T> List<T>(char open, Func<T> read, char close)
    {
        var items = new List<T>();
        Expect(open);
        while (!Takes(close))
        {
            items.Add(read());
            Takes(',');
        }

        return items;
    }

    /// <summary>A name or a number: all up to the next space, bracket or sign of the syntax.</summary>
    private string Word()
    {
        Next();
        int start = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && !"()[]{}<>=,".Contains(text[_at]))
            _at++;
        return _at > start ? text[start.._at] : throw Wrong("a name or a number");
    }

    private bool Takes(char sign)
    {
        bool isNext = Next() == sign;
        _at += isNext ? 1 : 0;
        return isNext;
    }

    private void Expect(char sign)
    {
        if (!Takes(sign))
            throw Wrong($"'{sign}'");
    }

    /// <summary>Passes over spaces; the end is '\0'.</summary>
    private char Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
        return _at < text.Length ? text[_at] : '\0';
    }

    private NotSupportedException Wrong(string expected) => new($"The ONNX graph is not one that the build wrote: expected {expected} at character {_at} of '{text}'.");
}
