using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Trades;

public sealed class IssuerBookTests
{
    [Fact]
    public void Derive_Empty_GivesNothing()
    {
        var trades = new IssuerBook(RowDraft.Issuer).Derive();

        Assert.Empty(trades.Events);
        Assert.Empty(trades.Rows);
    }

    [Fact]
    public void Add_SameFilingTwice_IsOnce()
    {
        var book = new IssuerBook(RowDraft.Issuer);

        Assert.True(book.Add([new RowDraft().Row()]));
        Assert.False(book.Add([new RowDraft().Row()]));
        Assert.False(book.Add([]));
        Assert.Equal(1, Assert.Single(book.Derive().Events).RowCount);
    }

    [Fact]
    public void Add_SameFilingWithOtherRows_IsRefused()
    {
        var book = new IssuerBook(RowDraft.Issuer);
        book.Add([new RowDraft().Row()]);

        Assert.Throws<ArgumentException>(() => book.Add([new RowDraft { Shares = 1 }.Row()]));
    }

    [Fact]
    public void Add_RowsOfSeveralFilingsIssuersOrLines_IsRefused()
    {
        var row = new RowDraft().Row();
        var book = new IssuerBook(RowDraft.Issuer);

        Assert.Throws<ArgumentException>(() => book.Add([row, new RowDraft { Filing = 2, Line = 2 }.Row()]));
        Assert.Throws<ArgumentException>(() => book.Add([row, row]));
        Assert.Throws<ArgumentException>(() => book.Add([row, new RowDraft { Line = 2, Filed = "2024-05-11" }.Row()]));
        Assert.Throws<ArgumentException>(() => book.Add([row with { Key = row.Key with { Issuer = new Cik(43) } }]));
        Assert.Empty(book.Derive().Rows);
    }

    [Fact]
    public void Derive_CalledAgainAfterAdd_TakesTheNewFilingIn()
    {
        var book = new IssuerBook(RowDraft.Issuer);
        book.Add([new RowDraft().Row()]);
        Assert.Single(book.Derive().Events);

        book.Add([new RowDraft { Filing = 2, Filed = "2024-05-20", Shares = 5 }.Row()]);

        Assert.Equal([1_000m, 1_005m], book.Derive().Events.Select(version => version.Shares));
    }
}
