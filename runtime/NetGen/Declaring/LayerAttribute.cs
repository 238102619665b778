namespace NetGen;

/// <summary>What every layer's attribute is: one stage of the network, in the order in which data flows.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public abstract class LayerAttribute : Attribute;
