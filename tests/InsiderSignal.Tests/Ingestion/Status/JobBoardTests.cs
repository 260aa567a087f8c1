using InsiderSignal.Ingestion.Status;
using InsiderSignal.Tests.Simulation;

namespace InsiderSignal.Tests.Ingestion.Status;

public sealed class JobBoardTests
{
    private readonly SetClock _clock = new(new DateTimeOffset(2023, 3, 6, 12, 0, 0, TimeSpan.Zero));
    private readonly JobBoard _board;

    public JobBoardTests() => _board = new JobBoard(_clock);

    [Fact]
    public void Tell_PartDone_ForesaysTheRestAtThePaceSoFar()
    {
        var job = _board.Begin("Backfill", "begins");
        _clock.Now += TimeSpan.FromMinutes(10);

        job.Tell("half-way", 0.25);

        Assert.Equal(new JobStatus("Backfill", JobState.Running, "half-way", 0.25, _clock.Now.AddMinutes(-10), TimeSpan.FromMinutes(30)), Assert.Single(_board.Jobs));
        job.Tell("where it is, nobody knows");
        Assert.Null(Assert.Single(_board.Jobs).Left);
    }

    [Fact]
    public void HoldUp_OnlyAJobAtWork_Waits()
    {
        _board.Begin("Catching up", "12 filings to fetch").Tell("6 to fetch", 0.5);
        _board.Begin("Industries", "").End("3 companies looked up");

        _board.HoldUp("Catching up", "a block");
        _board.HoldUp("Industries", "a block");
        _board.HoldUp("Unheard of", "a block");

        Assert.Equal([("Catching up", JobState.Waiting, "a block"), ("Industries", JobState.Done, "3 companies looked up")], _board.Jobs.Select(job => (job.Name, job.State, job.Doing)));
        Assert.Null(_board.Jobs[0].Done);
    }

    [Fact]
    public void Jobs_Several_ThoseAtWorkFirstThenTheLatest()
    {
        Begin("first").Fail("in vain");
        Begin("second");
        Begin("third").Wait("for the source");
        Begin("first");
        Begin("fourth").End("done");

        Assert.Equal(["first", "third", "second", "fourth"], _board.Jobs.Select(job => job.Name));
        Assert.Equal(JobState.Running, _board.Jobs[0].State);
    }

    private Job Begin(string name)
    {
        _clock.Now += TimeSpan.FromSeconds(1);
        return _board.Begin(name, "");
    }
}
