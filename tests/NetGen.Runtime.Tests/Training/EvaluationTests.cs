namespace NetGen.Tests.Training;

/// <summary>Loss, accuracy and confusion by hand, for each way to read outputs.</summary>
public sealed class EvaluationTests
{
    [Theory]
    [InlineData(OutputKind.Probabilities, 0.5f, 0f, 1f)]
    [InlineData(OutputKind.Logits, 0f, 0f, 1f)]
    [InlineData(OutputKind.Margins, 0f, -1f, 1f)]
    public void One_yes_or_no_output_is_counted_from_its_threshold_on(OutputKind kind, float threshold, float no, float yes)
    {
        // The output is the input itself: below, at and above the threshold.
        Dataset data = new([threshold - 0.25f, threshold, threshold + 0.25f, threshold - 0.25f], [no, yes, no, yes], 1, 1);
        Evaluation evaluation = Evaluate(Identity(1, kind), data);
        Assert.Equal(0.5, evaluation.Accuracy);
        Assert.Equal([1, 1, 1, 1], Counts(evaluation.Confusion!));
    }

    [Fact]
    public void The_largest_output_is_the_class_and_the_matrix_has_true_classes_in_rows()
    {
        Dataset data = new([3, 1, 2, 0, 5, 1, 0, 1, 4, 9, 0, 0], [1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1], 3, 3);
        Evaluation evaluation = Evaluate(Identity(3, OutputKind.Classes), data);
        Assert.Equal(0.5, evaluation.Accuracy);
        Assert.Equal([1, 0, 0, 0, 1, 1, 1, 0, 0], Counts(evaluation.Confusion!));
        Assert.Equal((1, 1), (evaluation.Confusion![1, 2], evaluation.Confusion[2, 0]));
        Assert.Equal((0.5, 0.5, 0.0), (evaluation.Confusion.Accuracy, evaluation.Confusion.Recall(1), evaluation.Confusion.Precision(2)));
    }

    [Fact]
    public void Several_yes_or_no_outputs_are_answers_of_their_own_without_a_matrix()
    {
        Evaluation evaluation = Evaluate(Identity(2, OutputKind.Probabilities), new([0.9f, 0.1f, 0.9f, 0.9f], [1, 0, 1, 0], 2, 2));
        Assert.Equal(0.75, evaluation.Accuracy);
        Assert.Null(evaluation.Confusion);
    }

    [Fact]
    public void Regression_has_a_loss_alone()
    {
        Evaluation evaluation = Evaluate(Identity(1, OutputKind.Values), new([1, 2], [0, 2], 1, 1));
        Assert.Equal(new Evaluation(2, 0.5, null, null), evaluation);
    }

    [Fact]
    public void A_long_data_set_has_the_same_loss_in_pieces_as_in_one()
    {
        Dataset data = LinearProblem.Data(1001);
        LinearModel network = LinearProblem.Model();
        Assert.Equal(network.Loss(data.Features, data.Targets), Evaluate(network, data).Loss, 1e-4);
    }

    [Fact]
    public void A_confusion_matrix_refuses_classes_it_does_not_have()
    {
        ConfusionMatrix matrix = new(2);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Add(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[0, -1]);
        Assert.True(double.IsNaN(matrix.Accuracy));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConfusionMatrix(1));
    }

    private static Evaluation Evaluate(LinearModel network, Dataset data) => new Trainer(network, data, new SGD(0.1)).Evaluate(data);

    private static int[] Counts(ConfusionMatrix matrix) =>
        [.. Enumerable.Range(0, matrix.Classes * matrix.Classes).Select(place => matrix[place / matrix.Classes, place % matrix.Classes])];

    private static LinearModel Identity(int size, OutputKind kind)
    {
        LinearModel network = new(size, size, kind);
        for (int i = 0; i < size; i++)
            network.Parameters[i * size + i] = 1;
        return network;
    }
}
