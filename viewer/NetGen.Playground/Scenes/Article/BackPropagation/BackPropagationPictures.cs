using static NetGen.NetworkDiagram;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="BackPropagationScene"/>.</summary>
internal sealed class BackPropagationPictures
{
    private const float CodeLine = 20;
    private const float FormulaHeight = 48;

    private readonly NetworkDiagram _diagram = new(2, BackPropagationModel.Hidden, 1) { UnitRadius = 34, Strong = 1.5f };
    private WrittenCode? _written;
    private string[] _code = [];
    private string _method = "";
    private string _formula = "";
    private string _heading = "";
    private int _lit;

    /// <summary>The line of code that is lit.</summary>
    public string LitLine => _code[_lit];

    /// <summary>Writes all numbers that are known after a click.</summary>
    public void Renew(BackPropagationModel model, int clicks)
    {
        BackPropagationStage stage = BackPropagationStage.All[clicks];
        _formula = stage.Formula(model);
        _written ??= new();
        (string method, string line) = stage.Code;
        if (_method != method)
            (_method, _code, _heading) = (method, _written.Method(method), $"the code that the build wrote for this network: {method}");
        _lit = Math.Max(0, Array.FindIndex(_code, text => text.Contains(line, StringComparison.Ordinal)));
        for (int input = 0; input < 2; input++)
            _diagram.Units[0][input] = new(input == 0 ? "x₁" : "x₂", Number(model.Input(input)));
        for (int unit = 0; unit < BackPropagationModel.Hidden; unit++)
            WriteUnit(model, stage, clicks, unit);
        bool hasAnswer = IsDone(clicks, StageKind.Answer, 0), hasDelta = IsDone(clicks, StageKind.AnswerDelta, 0);
        _diagram.Units[2][0] = new(
            hasDelta ? "ŷ " + Number(model.Answered) : "ŷ", hasDelta ? "δ " + BackPropagationStage.Fine(model.AnswerDelta) : hasAnswer ? Number(model.Answered) : "",
            stage.Kind is StageKind.Answer or StageKind.AnswerDelta);
    }

    /// <summary>The network with its numbers, and the click's formula.</summary>
    public void DrawNetwork(DrawList list, Area area, Theme theme)
    {
        using (PanelFrame.Open(list, area, "2 inputs, 3 tanh units, 1 sigmoid: weights on the links, then ∂ their gradients", theme, out Area inside))
        {
            _diagram.Draw(list, inside with { Height = inside.Height - FormulaHeight }, theme);
            Paragraph.Draw(list, new(inside.X, inside.Bottom - 40, inside.Width, 40), _formula, TextStyle.Code, theme.Text);
        }
    }

    /// <summary>The code, as much of it as fits around the line that is lit.</summary>
    public void DrawCode(DrawList list, Area area, Theme theme)
    {
        using (PanelFrame.Open(list, area, _heading, theme, out Area inside))
        {
            int fits = Math.Max(1, (int)(inside.Height / CodeLine)), first = Math.Clamp(_lit - fits / 2, 0, Math.Max(0, _code.Length - fits));
            for (int i = first; i < Math.Min(_code.Length, first + fits); i++)
            {
                float y = inside.Y + (i - first) * CodeLine;
                if (i == _lit)
                    list.Rectangle(new(inside.X - 8, y, inside.Width + 16, CodeLine), theme.Accent.WithOpacity(0.12f), 4);
                string line = _code[i];
                Color ink = i == _lit ? theme.Text : line.StartsWith("//", StringComparison.Ordinal) ? theme.Accent : theme.Quiet;
                list.Text(inside.X, y - 1, list.Fit(line, TextStyle.Code, inside.Width), TextStyle.Code, ink);
            }
        }
    }

    private void WriteUnit(BackPropagationModel model, BackPropagationStage stage, int clicks, int unit)
    {
        bool hasOutput = IsDone(clicks, StageKind.Hidden, unit), hasDelta = IsDone(clicks, StageKind.HiddenDelta, unit), isMeant = stage.Unit == unit;
        string name = "h" + "₁₂₃"[unit];
        _diagram.Units[1][unit] = new(
            hasDelta ? $"{name} {Number(model.Output(unit))}" : name, hasDelta ? "δ " + BackPropagationStage.Fine(model.Delta(unit)) : hasOutput ? Number(model.Output(unit)) : "",
            isMeant && stage.Kind is StageKind.Hidden or StageKind.HiddenDelta);
        for (int input = 0; input < 2; input++)
        {
            (double weight, double gradient) = model.Weight(input, unit);
            bool isLit = isMeant && stage.Kind is StageKind.Hidden or StageKind.HiddenGradient;
            string text = IsDone(clicks, StageKind.HiddenGradient, unit) ? "∂ " + BackPropagationStage.Fine(gradient) : Number(weight);
            _diagram.Link(1, input, unit) = new((float)weight, text, isLit);
        }

        (double answerWeight, double answerGradient) = model.AnswerWeight(unit);
        bool isOnWay = stage.Kind == StageKind.Answer || isMeant && stage.Kind is StageKind.HiddenDelta or StageKind.AnswerGradient;
        string shown = stage.Kind == StageKind.HiddenDelta && isMeant ? $"{Number(answerWeight)} · {BackPropagationStage.Fine(model.AnswerDelta)}"
            : stage.Kind == StageKind.AnswerGradient && isMeant ? $"{Number(model.Output(unit))} · {BackPropagationStage.Fine(model.AnswerDelta)} = {BackPropagationStage.Fine(answerGradient)}"
            : IsDone(clicks, StageKind.AnswerGradient, unit) ? "∂ " + BackPropagationStage.Fine(answerGradient) : Number(answerWeight);
        _diagram.Link(2, unit, 0) = new((float)answerWeight, shown, isOnWay);
    }

    /// <summary>Whether a click so far has computed something; after the update all is as before the first click.</summary>
    private static bool IsDone(int clicks, StageKind kind, int unit) => Array.IndexOf(BackPropagationStage.All, new(kind, unit)) <= clicks;
}
