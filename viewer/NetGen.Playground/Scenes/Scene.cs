namespace NetGen.Playground;

/// <summary>Something to train: a network declared beside it, its data, and when it counts as solved.</summary>
internal abstract class Scene
{
    /// <summary>What the scene is called on the command line and in its files' names.</summary>
    public abstract string Name { get; }

    /// <summary>What asks for it on the command line.</summary>
    public virtual string Arguments => Name;

    /// <summary>One line for the list of scenes.</summary>
    public abstract string Summary { get; }

    /// <summary>The names of the data that it can learn from, the usual first; empty when there is no choice.</summary>
    public virtual IReadOnlyList<string> Data => [];

    /// <summary>Whether the data lie in a folder that the user names.</summary>
    public virtual bool NeedsFolder => false;

    /// <summary>Epochs after which training ends, solved or not.</summary>
    public abstract int MostEpochs { get; }

    /// <summary>How the data are made from noise; null where they are what they are.</summary>
    /// <param name="data">Which of <see cref="Data"/>.</param>
    public virtual NoisyPoints? Points(int data) => null;

    /// <summary>Reads the data and makes a fresh network.</summary>
    /// <param name="seed">Decides data, first weights and the order of samples.</param>
    /// <param name="folder">Where the data lie, when the scene needs a folder.</param>
    /// <param name="data">Which of <see cref="Data"/>.</param>
    public abstract Trainer Prepare(ulong seed, string folder, int data = 0);
}
