using System.Runtime.InteropServices;

namespace NetGen.Playground;

/// <summary>Who leads the paddle.</summary>
internal enum Hand
{
    /// <summary>Goes for the ball while it falls, and to the middle while it rises, always a little late.</summary>
    Teacher,
    You,
    Network,
}

/// <summary>A game on the court, and a network that learns from whoever plays it how the paddle is led: a sample a frame, and some steps of training after it.</summary>
internal sealed class Imitation
{
    /// <summary>Frames whose paddles are remembered.</summary>
    public const int Remembered = 240;

    /// <summary>Steps of training a frame while the teacher plays: so many whatever the time, so that the same seed shows the same everywhere.</summary>
    public const int StepsWithTeacher = 20;

    private const int TrailLength = 12;

    /// <summary>Frames that one point of <see cref="Distances"/> stands for.</summary>
    public const int FramesAPoint = 10;

    /// <summary>Frames that the network learns from; older ones are forgotten.</summary>
    private const int Capacity = 3000;

    private const double Rate = 0.003;

    /// <summary>β of the average of <see cref="Distances"/>.</summary>
    private const double Smoothing = 0.99;

    private readonly Imitator _network;
    private readonly ReplayBuffer _seen = new(Capacity, Imitator.InputSize, Imitator.OutputSize);
    private readonly Trainer _trainer;
    private readonly TrainingLoop _loop;
    private readonly List<double> _distances = [];
    private readonly float[] _input = new float[Imitator.InputSize];
    private readonly float[] _answer = new float[Imitator.OutputSize];
    private ExponentialAverage _distance = new(Smoothing);

    public Imitation(ulong seed)
    {
        Court = new(seed);
        _network = new(seed);
        _trainer = new(_network, _seen, new Adam(Rate)) { Seed = seed };
        _loop = new(_trainer);
        Array.Fill(Trail, (Court.BallX, Court.BallY));
        Array.Fill(Played, double.NaN);
        Array.Fill(Wished, double.NaN);
    }

    public Court Court { get; }

    /// <summary>Where the network would have the paddle now.</summary>
    public double Wish { get; private set; }

    /// <summary>Where the paddle was, oldest frame first; NaN before the beginning.</summary>
    public double[] Played { get; } = new double[Remembered];

    /// <summary>Where the network would have had it.</summary>
    public double[] Wished { get; } = new double[Remembered];

    /// <summary>Where the ball was in the last frames.</summary>
    public (double X, double Y)[] Trail { get; } = new (double, double)[TrailLength];

    /// <summary>How far these two were from each other over all frames that were learned from, averaged; in widths of the paddle.</summary>
    public ReadOnlySpan<double> Distances => CollectionsMarshal.AsSpan(_distances);

    /// <summary>Balls that each hand has sent back.</summary>
    public int[] Caught { get; } = new int[3];

    /// <summary>Balls that each hand has lost.</summary>
    public int[] Missed { get; } = new int[3];

    /// <summary>Frames that were learned from.</summary>
    public long FramesSeen { get; private set; }

    /// <summary>Steps of training done.</summary>
    public long Steps => _trainer.StepCount;

    /// <summary>Steps of training in the last frame.</summary>
    public int StepsOfFrame { get; private set; }

    /// <summary>A frame of the game.</summary>
    /// <param name="hand">Who plays.</param>
    /// <param name="yours">Where you hold the paddle.</param>
    /// <param name="lag">Frames that the teacher is late.</param>
    /// <param name="budget">Time for learning after a frame of yours.</param>
    public void Advance(Hand hand, double yours, double lag, TimeSpan budget)
    {
        Look();
        Court.MovePaddle(hand switch
        {
            Hand.Teacher => Court.Paddle + ((Court.IsFalling ? Court.BallX : 0) - Court.Paddle) / (1 + lag),
            Hand.You => yours,
            _ => Wish,
        });
        Remember(Played, Court.Paddle);
        Remember(Wished, Wish);
        Remember(Trail, (Court.BallX, Court.BallY));
        StepsOfFrame = hand == Hand.Network ? 0 : Learn(hand, budget);
        Bounce bounce = Court.Advance();
        Caught[(int)hand] += bounce == Bounce.Caught ? 1 : 0;
        Missed[(int)hand] += bounce == Bounce.Missed ? 1 : 0;
    }

    /// <summary>Where the network would have the paddle if the ball were elsewhere, flying as it does now.</summary>
    /// <param name="places">Places of the ball and whatever else, [places × the network's inputs]; the flight is filled in.</param>
    /// <param name="answers">[places].</param>
    public void Ask(float[] places, float[] answers)
    {
        for (int i = 0; i < answers.Length; i++)
            _input.AsSpan(2).CopyTo(places.AsSpan(i * Imitator.InputSize + 2));
        _network.Predict(places, answers);
    }

    /// <summary>A place of the ball as the network sees it: about −1 to 1 both ways.</summary>
    public static void WritePlace(Span<float> input, double x, double y) => (input[0], input[1]) = ((float)(x / Court.Reach), (float)(2 * y / Court.Height - 1));

    /// <summary>Begins to learn from nothing.</summary>
    public void Forget()
    {
        _seen.Clear();
        _trainer.Reset(_trainer.Seed);
        _distances.Clear();
        (_distance, FramesSeen) = (new(Smoothing), 0);
    }

    private void Look()
    {
        WritePlace(_input, Court.BallX, Court.BallY);
        (_input[2], _input[3]) = ((float)(Court.Drift / Court.MostDrift), Court.IsFalling ? -1 : 1);
        _network.Predict(_input, _answer);
        Wish = Court.Between(_answer[0]);
    }

    private int Learn(Hand hand, TimeSpan budget)
    {
        _distance.Add(Math.Abs(Wish - Court.Paddle) / (2 * Court.PaddleHalf));
        if (FramesSeen++ % FramesAPoint == 0)
            _distances.Add(_distance.Corrected);
        _answer[0] = (float)Court.Paddle;
        _seen.Add(_input, _answer);
        (_loop.StepsPerUpdate, _loop.Budget) = (hand == Hand.Teacher ? StepsWithTeacher : null, budget);
        return _loop.Update();
    }

    private static void Remember<T>(T[] past, T newest)
    {
        Array.Copy(past, 1, past, 0, past.Length - 1);
        past[^1] = newest;
    }
}
