namespace NetGen;

/// <summary>A network's layers as they are drawn: without dropout, which only training knows.</summary>
internal static class VisibleLayers
{
    /// <summary>The same network without the layers that are not drawn.</summary>
    public static NetworkInfo Of(NetworkInfo info) => info.Layers.Any(IsDropout) ? new()
    {
        Name = info.Name,
        InputShape = info.InputShape,
        Layers = [.. info.Layers.Where(layer => !IsDropout(layer))],
        Loss = info.Loss,
        Output = info.Output,
        Declaration = info.Declaration,
        Onnx = info.Onnx,
    } : info;

    private static bool IsDropout(LayerInfo layer) => layer.Name.StartsWith("dropout", StringComparison.OrdinalIgnoreCase);
}
