namespace NetGen.Generator.Declarations;

/// <summary>What the user declared, as plain values.</summary>
/// <remarks>
/// The caching contract: this is the one model that the incremental pipeline caches. It and everything in it compares by value and holds no symbol,
/// syntax node or location, so that an edit elsewhere re-runs only the symbol transform and leaves everything downstream cached.
/// Formulas are here as text; they are parsed and differentiated downstream.
/// </remarks>
/// <param name="Place">Where the generated part of the class goes.</param>
/// <param name="InputShape">The sizes of [Input(…)]; empty when it is missing.</param>
/// <param name="Layers">The layers in the order in which data flows.</param>
/// <param name="Loss">The loss; null when [Loss&lt;…&gt;] is missing or the compiler has refused its type.</param>
/// <param name="CodeForm">The form wanted for all layers, a number of the runtime's CodeForm; 0 leaves it to NetGen.</param>
/// <param name="Source">The class's attributes and header as the user wrote them, for display.</param>
/// <param name="Faults">What the parser itself found wrong, with indices instead of locations.</param>
internal sealed record NetworkDeclaration(
    ClassPlace Place,
    EquatableArray<int> InputShape,
    EquatableArray<LayerDeclaration> Layers,
    LossDeclaration? Loss,
    int CodeForm,
    string Source,
    EquatableArray<Fault> Faults);
