using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Workshop;

/// <summary>A dense layer of a declaration, and the dropout behind it.</summary>
/// <param name="Activation">The activation's name; Identity for none.</param>
/// <param name="Units">Its units.</param>
public sealed record DenseLayer(string Activation, int Units)
{
    /// <summary>Whether each unit adds a bias of its own.</summary>
    public bool HasBias { get; init; } = true;

    /// <summary>How the weights start.</summary>
    public Init Init { get; init; }

    /// <summary>λ of the penalty λ·|w| on the weights.</summary>
    public double L1 { get; init; }

    /// <summary>λ of the penalty λ/2·w² on the weights.</summary>
    public double L2 { get; init; }

    /// <summary>The share of what the layer says that training drops; 0 for none.</summary>
    public double Dropout { get; init; }

    /// <summary>The attributes.</summary>
    public override string ToString()
    {
        string options = (HasBias ? "" : ", Bias = false") + (Init == Init.Default ? "" : $", Init = Init.{Init}") + Option("L1", L1) + Option("L2", L2);
        string dense = FormattableString.Invariant($"[Dense{(Activation == nameof(Identity) ? "" : $"<{Activation}>")}({Units}{options})]");
        return Dropout > 0 ? dense + FormattableString.Invariant($"\n[Dropout({Dropout})]") : dense;
    }

    /// <summary>Reads a layer whose numbers are written out; null for any other.</summary>
    internal static DenseLayer? TryRead(AttributeSyntax attribute)
    {
        AttributeArgumentSyntax[] arguments = [.. attribute.ArgumentList?.Arguments ?? default];
        if (arguments is not [{ NameEquals: null } units, .. var options] || !int.TryParse(units.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            return null;
        string activation = attribute.Name is GenericNameSyntax { TypeArgumentList.Arguments: [var only] } ? only.ToString() : nameof(Identity);
        DenseLayer? read = new(activation, count);
        foreach (AttributeArgumentSyntax option in options)
            read = read?.TryWith(option.NameEquals?.Name.Identifier.Text, option.Expression.ToString());
        return read;
    }

    private DenseLayer? TryWith(string? option, string value) => option switch
    {
        "Bias" when bool.TryParse(value, out bool has) => this with { HasBias = has },
        "Init" when Enum.TryParse(value.Split('.')[^1], out Init init) => this with { Init = init },
        "L1" when DeclaredNumber.TryRead(value, out double penalty) => this with { L1 = penalty },
        "L2" when DeclaredNumber.TryRead(value, out double penalty) => this with { L2 = penalty },
        _ => null,
    };

    private static string Option(string name, double value) => value == 0 ? "" : FormattableString.Invariant($", {name} = {value}");
}
