namespace NetGen.Generator.Declarations;

/// <summary>Something wrong with a declaration: which diagnostic, where, and the words for its message.</summary>
/// <param name="Id">The diagnostic, such as NG0003.</param>
/// <param name="Place">The piece of the declaration that is wrong.</param>
/// <param name="Layer">Which layer, where <paramref name="Place"/> is about one.</param>
/// <param name="Words">The arguments of the diagnostic's message.</param>
internal sealed record Fault(string Id, FaultPlace Place, int Layer, EquatableArray<string> Words)
{
    /// <summary>Ways to mend it, the likeliest first.</summary>
    public EquatableArray<Remedy> Remedies { get; init; } = [];

    public static Fault AtClass(string id, params string[] words) => new(id, FaultPlace.Class, 0, words.ToEquatableArray());

    public static Fault AtInput(string id, params string[] words) => new(id, FaultPlace.Input, 0, words.ToEquatableArray());

    public static Fault AtLayer(int layer, string id, params string[] words) => new(id, FaultPlace.Layer, layer, words.ToEquatableArray());

    public static Fault AtLoss(string id, params string[] words) => new(id, FaultPlace.Loss, 0, words.ToEquatableArray());

    public static Fault AtActivationFormula(int layer, string id, params string[] words) => new(id, FaultPlace.ActivationFormula, layer, words.ToEquatableArray());

    public static Fault AtLossFormula(string id, params string[] words) => new(id, FaultPlace.LossFormula, 0, words.ToEquatableArray());
}

/// <summary>A piece of a declaration that a fault is about; the analyzer finds its location.</summary>
internal enum FaultPlace
{
    Class,
    Input,
    Layer,
    Loss,

    /// <summary>The formula on the struct of the layer's activation, or the layer where that struct is in another assembly.</summary>
    ActivationFormula,

    /// <summary>The formula on the loss's struct, or [Loss] where that struct is in another assembly.</summary>
    LossFormula,
}
