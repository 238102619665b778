namespace NetGen.Tests.Evolution;

/// <summary>Tasks on several threads.</summary>
public sealed class ParallelLoopTests
{
    [Fact]
    public void Every_task_is_done_once_and_no_worker_does_two_at_a_time()
    {
        int[] done = new int[1000], busy = new int[8];
        int overlaps = 0;
        ParallelLoop loop = new(8);
        void Body(int worker, int task)
        {
            if (Interlocked.Increment(ref busy[worker]) != 1)
                Interlocked.Increment(ref overlaps);
            Interlocked.Increment(ref done[task]);
            Interlocked.Decrement(ref busy[worker]);
        }

        for (int run = 1; run <= 200; run++)
            loop.Run(run % 2 == 0 ? 1000 : 7, Body);
        Assert.Equal(0, overlaps);
        Assert.All(done[..7], count => Assert.Equal(200, count));
        Assert.All(done[7..], count => Assert.Equal(100, count));
    }

    [Fact]
    public void A_task_that_throws_is_heard_of_and_the_loop_goes_on_afterwards()
    {
        int done = 0;
        bool fails = true;
        ParallelLoop loop = new(4);
        void Body(int worker, int task)
        {
            if (fails && task == 5)
                throw new TimeoutException();
            Interlocked.Increment(ref done);
        }

        Assert.Throws<TimeoutException>(() => loop.Run(20, Body));
        fails = false;
        done = 0;
        loop.Run(20, Body);
        Assert.Equal(20, done);
    }
}
