namespace NetGen;

/// <summary>Changes single parameters of a network.</summary>
internal static class ParameterEdit
{
    /// <summary>Gives one parameter another value.</summary>
    /// <param name="network">Whose it is; between two steps.</param>
    /// <param name="place">Its place in PyTorch's order.</param>
    /// <param name="value">The value.</param>
    public static void SetParameter(this INetwork network, int place, float value)
    {
        var parameters = new float[network.ParameterCount];
        network.ExportParameters(parameters);
        parameters[place] = value;
        network.ImportParameters(parameters);
    }
}
