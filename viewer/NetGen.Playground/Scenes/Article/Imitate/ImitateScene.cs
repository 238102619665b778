using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>Whoever leads the paddle is imitated: by the teacher at first, by you as soon as the mouse is over the court, and then the network plays by itself.</summary>
internal sealed class ImitateScene : Demonstration
{
    /// <summary>So long the teacher plays before the network tries it, unless the user decides.</summary>
    private const int FramesOfTeacher = 900;

    /// <summary>What <see cref="Hand"/> is called.</summary>
    public static string[] Hands { get; } = ["teacher", "you", "network"];

    private readonly ImitatePictures _pictures = new();
    private Imitation? _imitation;
    private Hand? _chosen;
    private double _yours;
    private double _lag = 5;
    private double _half = 0.2;
    private double _milliseconds = 2;
    private string _notice = "";
    private Hand _noticed;

    public ImitateScene()
    {
        Controls =
        [
            Choice.Of("who plays", Hands, () => (int)Plays, which => Let((Hand)which)),
            new Slider("learning after a frame of yours", () => _milliseconds, value => _milliseconds = value, 0, 8) { Step = 0.5, Unit = " ms" },
            new Slider("the teacher's lag", () => _lag, value => _lag = value, 0, 20) { Step = 1, Unit = " frames" },
            new Slider("paddle", () => _half, SetHalf, 0.1, 0.5) { Step = 0.05, Text = half => Text(half / Court.Reach, "0 %"), Unit = " of the court" },
            new Button("forget", "Forget what was learned", () => Imitation.Forget()),
        ];
        Handles = [new("your paddle", () => (Plays == Hand.You ? _yours : Imitation.Court.Paddle, 0), (x, _) => Steer(x)) { FollowsPointer = true, Shape = MarkerShape.Square }];
    }

    /// <inheritdoc/>
    public override string Name => "imitate";

    /// <inheritdoc/>
    public override string Title => "Imitate me";

    /// <inheritdoc/>
    public override string Summary => "a network learns to play from whoever plays, within each frame";

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Handle> Handles { get; }

    /// <inheritdoc/>
    public override Speed UsualSpeed => Speed.OneAFrame;

    /// <inheritdoc/>
    public override (string Name, long Count) Done(long steps) => ("frame", steps);

    /// <inheritdoc/>
    public override int StepsOfPicture => 1735;

    private Imitation Imitation => _imitation!;

    /// <summary>Until the user decides, the teacher shows it, and then the network does it.</summary>
    private Hand Plays => _chosen ?? (Imitation.FramesSeen < FramesOfTeacher ? Hand.Teacher : Hand.Network);

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _imitation = new(seed);
        SetHalf(_half);
        Explain();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        Imitation.Advance(Plays, _yours, _lag, TimeSpan.FromMilliseconds(_milliseconds));
        if (_noticed != Plays)
            Explain();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area court, Area right) = area.Across(0.5f);
        (Area paddles, Area distance) = right.Down(0.5f);
        _pictures.DrawCourt(list, court, Imitation, Handles[0], theme);
        _pictures.DrawPaddles(list, paddles, Imitation, theme);
        _pictures.DrawDistance(list, distance, Imitation, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"plays now",-24} {Hands[(int)Plays]}");
        text.WriteLine($"{"frames learned from",-24} {Numbers.Count(Imitation.FramesSeen)}");
        text.WriteLine($"{"steps of training",-24} {Numbers.Count(Imitation.Steps)}");
        text.WriteLine($"{"apart at first",-24} {Apart(0)}");
        text.WriteLine($"{"apart at last",-24} {Apart(^1)}");
        for (int hand = 0; hand < Hands.Length; hand++)
            text.WriteLine($"{Hands[hand],-24} {Imitation.Caught[hand]} caught, {Imitation.Missed[hand]} missed");

        string Apart(Index frame) => Imitation.Distances.Length == 0 ? "–" : Text(Imitation.Distances[frame], "0.00") + " paddle widths";
    }

    private void Let(Hand hand)
    {
        (_chosen, _yours) = (hand, Imitation.Court.Paddle);
        Explain();
    }

    /// <summary>A pointer that only passes by takes the paddle from the teacher; from the network it must be taken on purpose.</summary>
    private void Steer(double x)
    {
        if (Plays == Hand.Network && !Handles[0].IsPressed && !Handles[0].IsFocused)
            return;
        if (Plays != Hand.You)
            Let(Hand.You);
        _yours = x;
    }

    private void SetHalf(double half)
    {
        _half = Imitation.Court.PaddleHalf = half;
        Imitation.Court.MovePaddle(Imitation.Court.Paddle);
    }

    private void Explain() => _notice = (_noticed = Plays) switch
    {
        Hand.Teacher => "A teacher goes for the ball, always a little late. The network sees ball and paddle of every frame, and its own paddle soon does the same. Move the mouse over the court to play yourself.",
        Hand.You => "You play. After each frame the network learns from what you have done, for as long as the slider says. Let \"network\" play as soon as its paddle keeps to yours: it plays as you did.",
        _ => "The network plays by itself and learns no more. Nobody has told it the rules: it does what it has seen, lateness and all. Press the mouse on the court to take the paddle back.",
    };
}
