namespace NetGen;

/// <summary>How a network's outputs are to be read, as its last activation and its loss tell.</summary>
public enum OutputKind
{
    /// <summary>Numbers: regression.</summary>
    Values,

    /// <summary>Each output is the probability of its own yes-or-no question; yes from 0.5 on.</summary>
    Probabilities,

    /// <summary>Each output is the logit of its own yes-or-no question; yes from 0 on.</summary>
    Logits,

    /// <summary>Each output is a margin for targets −1 and 1; yes from 0 on.</summary>
    Margins,

    /// <summary>One output a class, the largest wins.</summary>
    Classes,
}
