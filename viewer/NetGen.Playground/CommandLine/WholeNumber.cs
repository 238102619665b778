using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace NetGen.Playground;

/// <summary>Reads whole numbers from 0 on from the command line.</summary>
internal static class WholeNumber
{
    public static T Parse<T>(ArgumentResult argument)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        string text = argument.Tokens.Count > 0 ? argument.Tokens[^1].Value : "";
        if (!T.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out T number))
            argument.AddError($"'{text}' is no whole number from 0 to {T.MaxValue}, as {(argument.Parent as OptionResult)?.IdentifierToken?.Value} takes.");
        return number;
    }
}
