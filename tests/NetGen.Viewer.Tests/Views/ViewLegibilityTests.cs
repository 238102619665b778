using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>The views in the place of the answers, and what is shown when a training broke, on every size of page.</summary>
public sealed class ViewLegibilityTests
{
    private const int Epochs = 6;

    [Fact]
    public void Every_text_of_a_view_can_be_read()
    {
        TrainingSnapshot snapshot = Kinds.Snapshot("spiral");
        using var window = new PageWithoutWindow();
        window.Train(Epochs);
        int views = 0;
        for (window.Views.Turn(1); window.Views.Shown is { } view; window.Views.Turn(1), views++)
        {
            window.AwaitView(snapshot);
            foreach (Page page in Page.All(zoom: 1))
                window.Require(snapshot, page);
        }

        Assert.Equal(3, views);
    }

    [Fact]
    public void Timeline_branches_and_the_card_of_a_broken_training_can_be_read()
    {
        TrainingSnapshot snapshot = Kinds.Snapshot("spiral");
        using var window = new PageWithoutWindow();
        window.Train(Epochs);
        window.Branch();
        TrainingProgress[] other = [.. snapshot.History.Select(epoch => epoch with { TrainLoss = epoch.TrainLoss * 1.01 })];
        TrainingSnapshot branched = snapshot with { Figures = snapshot.Figures with { OtherHistory = other } };
        var broken = new LiveMessage(
            "Training broke at step 1,234 in dense 0: the gradient became NaN at a learning rate of 3. Network and optimizer are as they were before the step. "
            + "Try a learning rate of 0.3, or bring the data to about −1 to 1 with a Standardizer.", IsError: true)
        { Offer = new("Back to epoch 1,234, rate 0.001", () => { }) };
        foreach (Page page in Page.All(zoom: 1))
        {
            window.Require(branched, page);
            window.Message = broken;
            window.Require(branched, page);
            window.Message = null;
        }
    }
}
