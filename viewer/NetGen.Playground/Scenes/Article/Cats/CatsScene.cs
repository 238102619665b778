using System.Globalization;
using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>Cats and dogs by a network that flattens its pictures and by one of convolutions: what becomes of pictures that are shifted.</summary>
internal sealed class CatsScene : Demonstration, IFolderScene
{
    private const int TrainingSteps = 150;
    private const double FlatRate = 0.001;

    /// <summary>So strong that of the first random weights little is left, and what was learned can be seen.</summary>
    private const double FlatDecay = 20;

    private const double ConvRate = 0.005;

    private readonly CatsPictures _pictures = new();
    private Dataset? _read;
    private PetPictures? _pets;
    private PetLearner? _flat;
    private PetLearner? _conv;
    private int _steps;
    private int _shift = 4;
    private int _sample;
    private bool _isNew;
    private (int Steps, int Shift, int Sample, bool IsNew)? _drawn;
    private string _notice = "";

    public CatsScene() => Controls =
    [
        new Slider("shift to the right", () => _shift, value => _shift = (int)value, -PetLearner.LargestShift, PetLearner.LargestShift) { Step = 1, Unit = " px" },
        new Stepper("picture", () => $"{Sample + 1} of {From.Count}",
            new("previous picture", "←", () => _sample = Sample + From.Count - 1) { Look = ButtonLook.Inner },
            new("next picture", "→", () => _sample = Sample + 1) { Look = ButtonLook.Inner }),
        new Toggle("pictures never seen", () => _isNew, value => _isNew = value),
    ];

    /// <inheritdoc/>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "Data", "pets-64");

    /// <inheritdoc/>
    public override string Name => "cats";

    /// <inheritdoc/>
    public override string Title => "Cats and dogs";

    /// <inheritdoc/>
    public override string Summary => "what flattening a picture costs: a shift of a few pixels";

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override Speed UsualSpeed => Speed.Full;

    /// <inheritdoc/>
    public override bool IsHeavy => true;

    /// <inheritdoc/>
    public override (string Name, long Count) Done(long steps) => ("training step", Math.Min(steps, TrainingSteps));

    /// <inheritdoc/>
    public override int StepsOfPicture => TrainingSteps + PetLearner.Shifts.Length;

    private Dataset From => _isNew ? _pets!.New : _pets!.Learned;

    private int Sample => _sample % From.Count;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _read ??= PetPictures.Read(Folder);
        _pets = new(_read, seed);
        _flat = new(new FlatPets(seed), _pets, new AdamW(FlatRate) { WeightDecay = FlatDecay }, seed);
        _conv = new(new ConvPets(seed), _pets, new AdamW(ConvRate), seed);
        (_steps, _drawn) = (0, null);
        Explain();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        if (_steps == StepsOfPicture)
            return false;
        if (_steps < TrainingSteps)
        {
            _flat!.Step();
            _conv!.Step();
        }

        _flat!.Try(_steps % PetLearner.Shifts.Length);
        _conv!.Try(_steps % PetLearner.Shifts.Length);
        _steps++;
        Explain();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        // A step may run beside the controls, but never beside the drawing, so what they have left is taken up here.
        (int, int, int, bool) now = (_steps, _shift, Sample, _isNew);
        if (_drawn != now)
            _pictures.Renew(_pets!, _flat!, _conv!, From, Sample, _shift);
        _drawn = now;
        (Area upper, Area lower) = area.Down(0.5f);
        (Area photograph, Area shifts) = upper.Across(MathF.Max(0.25f, 244 / upper.Width));
        (Area flat, Area conv) = lower.Across(0.5f);
        _pictures.DrawPhotograph(list, photograph, theme);
        _pictures.DrawShifts(list, shifts, _flat!, _conv!, _shift, theme);
        _pictures.DrawNetworks(list, flat, conv, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"pictures",-24} {_pets!.Learned.Count} learned, {_pets.New.Count} new, as many cats as dogs, {PetPictures.Size}×{PetPictures.Size} pixels");
        text.WriteLine($"{"training steps",-24} {Math.Min(_steps, TrainingSteps)} of {TrainingSteps}, AdamW at {Text(FlatRate)} and {Text(ConvRate)}");
        text.WriteLine($"{"shown",-24} {(_isNew ? "new" : "learned")} picture {Sample + 1}, shifted by {_shift} pixels");
        Describe(text, "flattened", _flat!);
        Describe(text, "Conv2D", _conv!);
    }

    private static void Describe(TextWriter text, string name, PetLearner learner)
    {
        text.WriteLine($"{name,-24} {Numbers.Count(learner.Network.ParameterCount)} parameters; {Text(learner.RightOfLearned, "0.0")} % of the learned and {Text(learner.RightOfNew, "0.0")} % of the new pictures right");
        text.WriteLine($"{name + ", shifted",-24} {string.Join(", ", PetLearner.Shifts.Select((shift, i) => string.Create(CultureInfo.InvariantCulture, $"{shift}: {learner.Right[i]:0} %")))}");
    }

    private void Explain()
    {
        int four = (PetLearner.LargestShift + 4) / PetLearner.ShiftStep;
        _notice = _steps < PetLearner.Shifts.Length
            ? "Both learn the same pictures. To the flattened network, a picture shifted by a few pixels is another one; kernels meet what they know wherever it lies."
            : $"Shifted by 4 pixels, the flattened network knows {Text(_flat!.Right[four], "0")} % of the pictures it learned, convolutions {Text(_conv!.Right[four], "0")} %: their two pools make steps of 4. "
                + $"Of new pictures {Text(_flat.RightOfNew, "0")} % and {Text(_conv.RightOfNew, "0")} % are right, where guessing gives 50 %.";
    }
}
