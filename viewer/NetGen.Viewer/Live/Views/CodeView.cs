namespace NetGen;

/// <summary>The generated code of the layer under the mouse, forward and backward, beside its numbers.</summary>
/// <param name="write">Writes a network's code as the build does; takes its time, and says in a comment what is wrong.</param>
/// <param name="wake">Called from any thread when there is something new to show.</param>
internal sealed class CodeView(Func<NetworkInfo, string> write, Action wake) : SideView
{
    private readonly BesideWindow<string> _code = new(wake);
    private readonly CodePane _pane = new();
    private readonly List<LayerTarget> _targets = [];
    private (string? Code, int Layer, int Columns) _laid;
    private (TrainingFigures? Figures, int Layer) _told;
    private string _numbers = "";
    private int _layer;

    /// <inheritdoc/>
    public override IEnumerable<Control> Controls => [.. _targets, _pane];

    /// <inheritdoc/>
    public override void Follow(NetworkColumn[] columns, float top)
    {
        while (_targets.Count < columns.Length - 1)
        {
            int layer = _targets.Count;
            _targets.Add(new($"layer {Numbers.Count(layer)}", () => _layer = layer));
        }

        _targets.RemoveRange(columns.Length - 1, _targets.Count - columns.Length + 1);
        for (int i = 0; i < _targets.Count; i++)
            _targets[i].Cover(columns[i + 1], top);
        _layer = Math.Min(_layer, _targets.Count - 1);
    }

    /// <inheritdoc/>
    public override void PointAt(int layer) => _layer = layer;

    /// <inheritdoc/>
    public override bool HasNews => _code.HasNews;

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        LayerInfo layer = snapshot.Info.Layers[Math.Clamp(_layer, 0, snapshot.Info.Layers.Count - 1)];
        Area inside = PanelFrame.Draw(list, area, "generated code", theme);
        NetworkInfo info = snapshot.Info;
        if (_code.IsDue(info))
            _code.Ask(info, () => write(info));
        Tell(snapshot, layer);
        list.Text(inside.X, inside.Y, list.Fit(layer.Name, TextStyle.Body, inside.Width), TextStyle.Body, theme.Accent);
        Area numbers = inside.Below(TextStyle.Body.Height()) with { Height = 2 * TextStyle.Label.Height() };
        Paragraph.Draw(list, numbers, _numbers, TextStyle.Label, theme.Quiet);
        Area body = inside.Below(TextStyle.Body.Height() + numbers.Height + 8);
        if (_code.Answer is { } code)
            DrawCode(list, body, code, layer, theme);
        else
            list.Text(body.X, body.Y, "is being written …", TextStyle.Label, theme.Quiet);
    }

    private void DrawCode(DrawList list, Area body, string code, LayerInfo layer, Theme theme)
    {
        int columns = Math.Max(20, (int)((body.Width - CodePane.BarWidth) / list.Width("0", TextStyle.Code)));
        if (_laid != (code, layer.Index, columns))
        {
            IReadOnlyList<string> lines = LayerCode.Of(code, layer.Name);
            _pane.Show(new(lines.Count > 0 ? lines : code.Split('\n'), columns));
            _laid = (code, layer.Index, columns);
        }

        _pane.DrawIn(list, body, theme);
    }

    /// <summary>Says what the layer is and how large its parameters are, as often as the figures are renewed.</summary>
    private void Tell(TrainingSnapshot snapshot, LayerInfo layer)
    {
        if (_told == (snapshot.Figures, layer.Index))
            return;
        _told = (snapshot.Figures, layer.Index);
        string shape = $"{string.Join('×', layer.InputShape)} → {string.Join('×', layer.OutputShape)}, {layer.Activation}, {Numbers.Count(layer.MultiplyAdds)} multiply-adds a sample";
        int first = snapshot.Info.Layers.Take(layer.Index).Sum(before => before.ParameterCount);
        ReadOnlySpan<float> own = snapshot.Parameters.AsSpan(first, layer.ParameterCount);
        (float least, float most, double squares) = (float.PositiveInfinity, float.NegativeInfinity, 0);
        foreach (float value in own)
            (least, most, squares) = (MathF.Min(least, value), MathF.Max(most, value), squares + (double)value * value);
        _numbers = own.IsEmpty ? shape : $"{shape}; {Numbers.Count(own.Length)} parameters from {Plot.Text(least)} to {Plot.Text(most)}, root mean square {Plot.Text(Math.Sqrt(squares / own.Length))}";
    }
}
