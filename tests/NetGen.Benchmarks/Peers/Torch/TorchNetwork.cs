using TorchSharp;
using static TorchSharp.torch;

namespace NetGen.Benchmarks;

/// <summary>A NetGen network told in TorchSharp's modules.</summary>
internal static class TorchNetwork
{
    public static nn.Module<torch.Tensor, torch.Tensor> Of(NetworkInfo info)
    {
        List<nn.Module<torch.Tensor, torch.Tensor>> modules = [];
        foreach (var layer in info.Layers)
        {
            if (layer.WeightShape.Count == 2 && layer.InputShape.Count == 3)
                modules.Add(nn.Flatten());
            modules.Add(Module(layer));
            if (layer.Activation != nameof(Identity))
                modules.Add(Activation(layer.Activation));
        }

        return nn.Sequential(modules);
    }

    /// <summary>Fills weights and biases from numbers in PyTorch's order.</summary>
    public static void Fill(nn.Module network, ReadOnlySpan<float> parameters)
    {
        using var unrecorded = no_grad();
        foreach (var parameter in network.parameters())
        {
            int count = (int)parameter.numel();
            using var values = tensor(parameters[..count].ToArray()).reshape(parameter.shape);
            parameter.copy_(values);
            parameters = parameters[count..];
        }
    }

    private static nn.Module<torch.Tensor, torch.Tensor> Module(LayerInfo layer) => layer.WeightShape switch
    {
        [int outputs, int inputs] => nn.Linear(inputs, outputs),
        [int outputs, int inputs, int height, int width] => nn.Conv2d(inputs, outputs, (height, width)),
        _ when layer.Name.StartsWith("flatten", StringComparison.Ordinal) => nn.Flatten(),
        _ => nn.MaxPool2d(layer.InputShape[1] / layer.OutputShape[1]),
    };

    private static nn.Module<torch.Tensor, torch.Tensor> Activation(string name) => name switch
    {
        nameof(Tanh) => nn.Tanh(),
        nameof(ReLU) => nn.ReLU(),
        nameof(Sigmoid) => nn.Sigmoid(),
        _ => throw new InvalidOperationException($"No workload has the activation {name} yet; add its module here."),
    };
}
