namespace NetGen.Playground;

/// <summary>Where cart, pole and track stand in an area, in metres.</summary>
internal readonly struct PoleDrawing
{
    private const float CartLength = 0.44f;
    private const float CartHeight = 0.2f;
    private const float WheelRadius = 0.06f;
    private const float TickLength = 6;

    /// <summary>Room beside the track and above an upright pole, metres.</summary>
    private const float Beside = 0.35f, Above = 0.15f;

    private readonly float _ground;
    private readonly float _middle;
    private readonly float _scale;

    /// <param name="area">Where it is drawn.</param>
    /// <param name="poleLength">Metres.</param>
    public PoleDrawing(Area area, double poleLength)
    {
        _ground = area.Bottom - 22;
        _middle = area.CenterX;
        _scale = MathF.Min(area.Width / (2 * ((float)CartPole.TrackHalfLength + Beside)), (_ground - area.Y) / ((float)poleLength + CartHeight + 2 * WheelRadius + Above));
    }

    private float HingeHeight => _ground - (2 * WheelRadius + CartHeight) * _scale;

    /// <summary>Draws the ground with a mark each metre and a stop at either end.</summary>
    public void DrawTrack(DrawList list, Theme theme)
    {
        float half = (float)CartPole.TrackHalfLength;
        list.Line(X(-half), _ground, X(half), _ground, theme.Quiet, 2);
        for (int metre = -2; metre <= 2; metre++)
        {
            list.Line(X(metre), _ground, X(metre), _ground + TickLength, theme.Quiet);
            list.Text(X(metre), _ground + TickLength, metre switch { -2 => "−2 m", -1 => "−1 m", 0 => "0", 1 => "1 m", _ => "2 m" }, TextStyle.Label, theme.Quiet, 0.5f);
        }

        for (int side = -1; side <= 1; side += 2)
            list.Line(X(side * half), _ground - 0.25f * _scale, X(side * half), _ground + 1, theme.Error, 4);
    }

    /// <summary>Draws how far the pole may lean.</summary>
    public void DrawLimits(DrawList list, CartPole cart, Theme theme)
    {
        for (int side = -1; side <= 1; side += 2)
        {
            (float x, float y) = Tip(cart, side * CartPole.LargestAngle);
            CurveLine.Draw(list, [(X(cart.State.Position), HingeHeight), (x, y)], theme.Error.WithOpacity(0.7f), 1.5f, isDashed: true);
        }
    }

    /// <summary>Draws one that has company, faint.</summary>
    public void DrawFaint(DrawList list, CartPole cart, Color color)
    {
        (float x, float y) = Tip(cart, cart.State.Angle);
        list.Outline(Body(cart), color, 1.5f, 4);
        list.Line(X(cart.State.Position), HingeHeight, x, y, color, 3);
    }

    /// <summary>Draws the one that counts.</summary>
    public void Draw(DrawList list, CartPole cart, Theme theme)
    {
        float center = X(cart.State.Position);
        Area body = Body(cart);
        for (int side = -1; side <= 1; side += 2)
            list.Marker(center + side * 0.3f * CartLength * _scale, _ground - WheelRadius * _scale, WheelRadius * _scale, MarkerShape.Disc, theme.Panel, theme.Text, 2);
        list.Rectangle(body, theme.Accent, 4);
        (float x, float y) = Tip(cart, cart.State.Angle);
        list.Line(center, HingeHeight, x, y, cart.HasFallen ? theme.Error : theme.Contrary, MathF.Max(5, 0.05f * _scale));
        list.Marker(center, HingeHeight, MathF.Max(4, 0.035f * _scale), MarkerShape.Disc, theme.Panel, theme.Text, 2);
    }

    /// <summary>Draws an arrow that pushes the cart, to the right for a positive force.</summary>
    public void DrawForce(DrawList list, CartPole cart, double force, Theme theme)
    {
        Area body = Body(cart);
        int way = Math.Sign(force);
        if (way != 0)
            DrawArrow(list, way > 0 ? body.X - 0.34f * _scale : body.Right + 0.34f * _scale, body.CenterY, way, 0.28f * _scale, theme.Accent);
    }

    /// <summary>Draws an arrow that pushes the pole's tip.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="cart">Whose tip.</param>
    /// <param name="way">−1 to the left, 1 to the right.</param>
    /// <param name="theme">The colours.</param>
    public void DrawPush(DrawList list, CartPole cart, int way, Theme theme)
    {
        (float x, float y) = Tip(cart, cart.State.Angle);
        DrawArrow(list, x - way * 0.62f * _scale, y + 4, way, 0.5f * _scale, theme.Error);
    }

    private static void DrawArrow(DrawList list, float x, float y, int way, float length, Color color)
    {
        float end = x + way * length, head = MathF.Min(8, length / 2);
        list.Line(x, y, end, y, color, 3);
        list.Line(end, y, end - way * head, y - head, color, 3);
        list.Line(end, y, end - way * head, y + head, color, 3);
    }

    private float X(double metres) => MathF.Round(_middle + (float)metres * _scale, 1);

    private Area Body(CartPole cart) => new(X(cart.State.Position) - CartLength / 2 * _scale, HingeHeight, CartLength * _scale, CartHeight * _scale);

    private (float X, float Y) Tip(CartPole cart, double angle)
    {
        double length = 2 * cart.PoleHalfLength;
        return (X(cart.State.Position + length * Math.Sin(angle)), HingeHeight - (float)(length * Math.Cos(angle)) * _scale);
    }
}
