namespace NetGen;

/// <summary>A text for teaching.</summary>
/// <param name="Blocks">From the first to the last.</param>
internal sealed record Lesson(IReadOnlyList<LessonBlock> Blocks);

/// <summary>A part of a lesson that stands for itself.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; code keeps its lines.</param>
internal sealed record LessonBlock(LessonKind Kind, string Text);

/// <summary>What a part of a lesson is.</summary>
internal enum LessonKind
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>A smaller heading.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>One point of a list.</summary>
    Point,

    /// <summary>Lines as they are.</summary>
    Code,
}
