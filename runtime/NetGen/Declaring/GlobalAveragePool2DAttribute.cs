namespace NetGen;

/// <summary>The mean of each channel: a picture [channels, height, width] enters, a vector [channels] leaves.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class GlobalAveragePool2DAttribute : LayerAttribute;
