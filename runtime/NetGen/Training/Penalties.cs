using NetGen.Kernels;

namespace NetGen;

/// <summary>The L1 and L2 penalties of a network's layers, on weights alone: λ₁·|w| and λ₂/2·w².</summary>
internal sealed class Penalties(NetworkInfo info)
{
    private readonly LayerInfo[] _layers = [.. info.Layers.Where(layer => layer.L1 != 0 || layer.L2 != 0)];

    /// <summary>Adds λ₁·sign(w) + λ₂·w to the gradient, with sign(0) = 0.</summary>
    public unsafe void AddTo(Span<float> gradient, ReadOnlySpan<float> parameters)
    {
        foreach (LayerInfo layer in _layers)
        {
            fixed (float* slopes = layer.Weights.Of(gradient), weights = layer.Weights.Of(parameters))
                default(WidestLanes).Run(layer.Weights.Length, new Slope(slopes, weights, layer.L1, layer.L2));
        }
    }

    /// <summary>Σ λ₁·|w|.</summary>
    public double L1(ReadOnlySpan<float> parameters)
    {
        double sum = 0;
        foreach (LayerInfo layer in _layers)
        {
            foreach (float weight in layer.Weights.Of(parameters))
                sum += layer.L1 * Math.Abs(weight);
        }

        return sum;
    }

    /// <summary>Σ λ₂/2·w².</summary>
    public double L2(ReadOnlySpan<float> parameters)
    {
        double sum = 0;
        foreach (LayerInfo layer in _layers)
        {
            foreach (float weight in layer.Weights.Of(parameters))
                sum += 0.5 * layer.L2 * weight * weight;
        }

        return sum;
    }

    private readonly unsafe struct Slope(float* gradient, float* weights, double l1, double l2) : IFlatOperation
    {
        public void Run<TLanes>(int start, int end)
            where TLanes : struct, IFloatLanes<TLanes>
        {
            TLanes zero = TLanes.Constant(0), up = TLanes.Constant(l1), down = TLanes.Constant(-l1), pull = TLanes.Constant(l2);
            for (int i = start; i < end; i += TLanes.Count)
            {
                TLanes weight = TLanes.Load(weights + i);
                TLanes sign = TLanes.Select(TLanes.LessThan(zero, weight), up, TLanes.Select(TLanes.LessThan(weight, zero), down, zero));
                (TLanes.MultiplyAdd(pull, weight, TLanes.Load(gradient + i)) + sign).Store(gradient + i);
            }
        }
    }
}
