namespace NetGen.Generator.Tests.Harness;

/// <summary>Texts that tests build projects from.</summary>
internal static class Sources
{
    /// <summary>A network called Net with these attributes.</summary>
    public static string Net(string attributes) => $"[Network]{attributes} public partial class Net;";

    /// <summary>Code elsewhere in the project that uses everything the build adds: it must never add a complaint of its own.</summary>
    public static string Uses(string type = "Net") => $$"""
        static class Uses
        {
            public static double Everything()
            {
                var network = new {{type}}(1);
                var other = new {{type}}();
                INetwork one = network.Clone();
                float[] x = new float[{{type}}.InputSize], y = new float[{{type}}.OutputSize], gradient = new float[{{type}}.ParameterCount];
                double[] p = [], xs = [], ts = [], g = [];
                network.Reset(2);
                network.Predict(x, y);
                network.Backward(x, y, gradient);
                network.ExportParameters(gradient);
                network.ImportParameters(gradient);
                network.ToStandardOrder(gradient, network.Parameters);
                network.FromStandardOrder(gradient, network.Parameters);
                network.PredictDouble(p, xs, ts);
                var info = network.Info;
                return network.Loss(x, y) + network.LossAndGradient(x, y, gradient) + network.LossDouble(p, xs, ts) + network.GradientDouble(p, xs, ts, g)
                    + {{type}}.Glsl.Length + one.InputSize + other.Parameters.Length + info.Layers.Count;
            }
        }
        """;
}
