using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Trades;

public sealed class AmendmentsTests
{
    private static readonly RowDraft Original = new() { Filing = 1, Filed = "2024-05-10", Shares = 100 };
    private static readonly RowDraft Amendment = new() { Filing = 2, Filed = "2024-06-03", Shares = 90, IsAmendment = true };

    [Fact]
    public void Derive_Amendment_ReplacesFromItsFiledDateOn()
    {
        var trades = RowDraft.Derive(Amendment, Original);

        Assert.Equal(2, trades.Events.Count);
        var (before, after) = (trades.Events[0], trades.Events[1]);
        Assert.Equal((100m, RowDraft.Day("2024-05-10"), RowDraft.Day("2024-06-03")), (before.Shares, before.KnownFrom, before.KnownUntil!.Value));
        Assert.Equal((90m, RowDraft.Day("2024-06-03")), (after.Shares, after.KnownFrom));
        Assert.Null(after.KnownUntil);
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(RowDraft.Day("2024-05-10"), after.FiledOn);
        Assert.Equal(new AccessionNumber(2), trades.Row(1).SupersededBy);
        Assert.Null(trades.Row(2).SupersededBy);
        Assert.Equal(IssuerTradesReading.Id(1), trades.Row(2).Event);
    }

    [Fact]
    public void Derive_AmendmentOfTheSameDay_LeavesNoVersionBefore()
    {
        var trades = RowDraft.Derive(Original with { Accepted = "14:00:00" }, Amendment with { Filed = "2024-05-10", Accepted = "15:00:00" });

        var only = Assert.Single(trades.Events);
        Assert.Equal(90m, only.Shares);
        Assert.Equal(IssuerTradesReading.Id(1), only.Id);
    }

    [Fact]
    public void Derive_LaterAmendment_ReplacesTheEarlier()
    {
        var trades = RowDraft.Derive(Original, Amendment, Amendment with { Filing = 3, Filed = "2024-07-01", Shares = 80 });

        Assert.Equal(80m, Assert.Single(trades.Now()).Shares);
        Assert.Equal(new AccessionNumber(2), trades.Row(1).SupersededBy);
        Assert.Equal(new AccessionNumber(3), trades.Row(2).SupersededBy);
    }

    [Fact]
    public void Derive_OriginalAfterAmendment_AddsToIt()
    {
        var trades = RowDraft.Derive(Original, Amendment, new RowDraft { Filing = 3, Filed = "2024-07-01", Shares = 5 });

        Assert.Equal(95m, Assert.Single(trades.Now()).Shares);
    }

    [Fact]
    public void Derive_AmendmentWithoutRowsForTheKey_LeavesItAlone()
    {
        var trades = RowDraft.Derive(Original, Amendment with { Traded = "2024-05-07" });

        Assert.Equal([100m, 90m], trades.Now().Select(version => version.Shares));
        Assert.Null(trades.Row(1).SupersededBy);
    }

    [Fact]
    public void Derive_AmendmentOfAnotherOwner_LeavesItAlone()
    {
        var trades = RowDraft.Derive(Original, Amendment with { Owner = 101 });

        Assert.Equal(2, trades.Now().Count);
    }

    [Fact]
    public void Derive_AmendmentThatSaysTheSame_BeginsNoVersion()
    {
        var trades = RowDraft.Derive(Original, Amendment with { Shares = 100 });

        Assert.Single(trades.Events);
        Assert.Equal(new AccessionNumber(2), trades.Row(1).SupersededBy);
    }
}
