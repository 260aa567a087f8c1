using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Trades;

public sealed class FilingAnalyzerTests
{
    private static AnalyzedRow Analyze(Func<TransactionRow, TransactionRow> change, OwnershipForm form = OwnershipForm.Form4) =>
        Assert.Single(FilingAnalyzer.Analyze(new FilingDraft { Form = form, Rows = [change(FilingDraft.Sale())] }.Filing()).Rows);

    [Fact]
    public void Analyze_PlainSale_GivesTheTradeRow()
    {
        var filing = new FilingDraft().Filing();

        var analyzed = FilingAnalyzer.Analyze(filing);

        var row = Assert.Single(analyzed.Rows);
        Assert.Equal(RowVerdict.Eligible, row.Verdict);
        Assert.Equal(
            new TradeRow
            {
                Accession = filing.Accession,
                Line = 1,
                FiledOn = RowDraft.Day("2024-05-10"),
                AcceptedAt = filing.AcceptedAt,
                IsAmendment = false,
                Key = new TradeKey(new Cik(42), new Cik(100), RowDraft.Day("2024-05-08"), TradeSide.Sale, "commonstockparvalue01"),
                Shares = 100,
                Price = 10,
                SharesOwnedFollowing = 900,
                IsIndirect = false,
                Roles = Roles.Director,
                Plan = PlanStatus.Unknown,
            },
            row.Trade);
        Assert.Equal(Roles.Director, analyzed.Roles);
    }

    [Theory]
    [InlineData(OwnershipForm.Form4, RowVerdict.Eligible, false)]
    [InlineData(OwnershipForm.Form4Amendment, RowVerdict.Eligible, true)]
    [InlineData(OwnershipForm.Form5, RowVerdict.Eligible, false)]
    [InlineData(OwnershipForm.Form5Amendment, RowVerdict.Eligible, true)]
    [InlineData(OwnershipForm.Form3, RowVerdict.NotAMarketTrade, false)]
    [InlineData(OwnershipForm.Form3Amendment, RowVerdict.NotAMarketTrade, false)]
    public void Analyze_EachForm_CountsAllButForm3(OwnershipForm form, RowVerdict expected, bool isAmendment)
    {
        var row = Analyze(sale => sale, form);

        Assert.Equal(expected, row.Verdict);
        Assert.Equal(expected == RowVerdict.Eligible ? isAmendment : null, row.Trade?.IsAmendment);
    }

    [Theory]
    [InlineData("P", "A", RowVerdict.Eligible)]
    [InlineData("S", "D", RowVerdict.Eligible)]
    [InlineData(" s ", " d ", RowVerdict.Eligible)]
    [InlineData("P", "D", RowVerdict.Contradiction)]
    [InlineData("S", "A", RowVerdict.Contradiction)]
    [InlineData("S", null, RowVerdict.Contradiction)]
    [InlineData("F", "D", RowVerdict.NotAMarketTrade)]
    [InlineData("A", "A", RowVerdict.NotAMarketTrade)]
    [InlineData("M", "A", RowVerdict.NotAMarketTrade)]
    [InlineData("G", "D", RowVerdict.NotAMarketTrade)]
    [InlineData(null, "D", RowVerdict.NotAMarketTrade)]
    public void Analyze_CodeAndDirection_DecideTheVerdict(string? code, string? direction, RowVerdict expected)
    {
        var row = Analyze(sale => sale with { Code = new FiledText(code, default), AcquiredOrDisposed = new FiledText(direction, default) });

        Assert.Equal(expected, row.Verdict);
        Assert.Equal(expected == RowVerdict.Eligible, row.Trade is not null);
    }

    [Theory]
    [InlineData("2024-05-10", RowVerdict.Eligible)]
    [InlineData("2024-05-11", RowVerdict.ImplausibleDate)]
    [InlineData("2035-01-01", RowVerdict.ImplausibleDate)]
    [InlineData("0022-01-01", RowVerdict.ImplausibleDate)]
    [InlineData("9999-12-31", RowVerdict.ImplausibleDate)]
    [InlineData("2014-05-10", RowVerdict.Eligible)]
    [InlineData("2014-05-09", RowVerdict.ImplausibleDate)]
    [InlineData("2024-02-30", RowVerdict.UnreadableDate)]
    [InlineData(null, RowVerdict.UnreadableDate)]
    public void Analyze_TradeDate_MustBeReadableAndPlausible(string? date, RowVerdict expected)
    {
        Assert.Equal(expected, Analyze(sale => sale with { TransactionDate = FilingDraft.Date(date) }).Verdict);
    }

    [Theory]
    [InlineData("9999-12-31", "9995-06-01", RowVerdict.Eligible)]
    [InlineData("9999-12-31", "9989-12-31", RowVerdict.Eligible)]
    [InlineData("9999-12-31", "9989-12-30", RowVerdict.ImplausibleDate)]
    [InlineData("0001-01-01", "0001-01-01", RowVerdict.Eligible)]
    public void Analyze_DatesAtTheEndsOfTheCalendar_AreJudged(string filed, string traded, RowVerdict expected)
    {
        var filing = new FilingDraft { Filed = filed, Rows = [FilingDraft.Sale() with { TransactionDate = FilingDraft.Date(traded) }] }.Filing();

        Assert.Equal(expected, Assert.Single(FilingAnalyzer.Analyze(filing).Rows).Verdict);
    }

    [Fact]
    public void Analyze_TableTwo_IsALaneOfItsOwn()
    {
        Assert.Equal(RowVerdict.Derivative, Analyze(sale => sale with { Table = OwnershipTable.Derivative }).Verdict);
    }

    [Theory]
    [InlineData(true, RowVerdict.EquitySwap)]
    [InlineData(false, RowVerdict.Eligible)]
    [InlineData(null, RowVerdict.Eligible)]
    public void Analyze_EquitySwap_CountsOnlyWithout(bool? swap, RowVerdict expected)
    {
        Assert.Equal(expected, Analyze(sale => sale with { EquitySwapInvolved = swap }).Verdict);
    }

    [Theory]
    [InlineData("0")]
    [InlineData(null)]
    [InlineData("-3")]
    public void Analyze_PriceMissingOrZero_CountsWithoutPrice(string? price)
    {
        var row = Analyze(sale => sale with { PricePerShare = FilingDraft.Number(price) });

        Assert.Equal(RowVerdict.Eligible, row.Verdict);
        Assert.Null(row.Trade!.Price);
        Assert.Null(row.Trade.Value);
    }

    [Theory]
    [InlineData("8999999999999.999999", "8999999999999.999999")]
    [InlineData("8999999999999.9999999", null)]
    [InlineData("9000000000000", null)]
    [InlineData("-300", null)]
    [InlineData("12.3456785", "12.345678")]
    public void Analyze_Figure_CountsAsItIsStored(string typed, string? expected)
    {
        var trade = Analyze(sale => sale with
        {
            Shares = FilingDraft.Number(typed),
            PricePerShare = FilingDraft.Number(typed),
            SharesOwnedFollowing = FilingDraft.Number(typed),
        }).Trade!;

        decimal? figure = expected is null ? null : decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((figure, figure, figure), (trade.Shares, trade.Price, trade.SharesOwnedFollowing));
    }

    [Fact]
    public void Analyze_FiguresBeyondReason_AreLeftOutAndDoNotOverflow()
    {
        var row = Analyze(sale => sale with
        {
            Shares = FilingDraft.Number("79000000000000000000000000000"),
            PricePerShare = FilingDraft.Number("99999999999999"),
            SharesOwnedFollowing = FilingDraft.Number("-1"),
        });

        Assert.Null(row.Trade!.Shares);
        Assert.Null(row.Trade.SharesOwnedFollowing);
        Assert.Null(row.Trade.Price);
        var largest = FilingDraft.Number("8999999999999");
        Assert.Equal(80_999_999_999_982_000_000_000_001m, Analyze(sale => sale with { Shares = largest, PricePerShare = largest }).Trade!.Value);
    }

    [Fact]
    public void Analyze_IndirectHolding_KeepsItsNature()
    {
        var row = Analyze(sale => sale with { DirectOrIndirect = new FiledText("I", default), NatureOfOwnership = new FiledText("By Trust", default) });

        Assert.True(row.Trade!.IsIndirect);
        Assert.Equal("By Trust", row.Trade.NatureOfOwnership);
    }

    [Fact]
    public void Analyze_JointFiling_HasTheRolesOfAllAndTheKeyOfTheFirst()
    {
        var filing = new FilingDraft
        {
            Owners =
            [
                new() { Cik = new Cik(9), IsTenPercentOwner = true },
                new() { Cik = new Cik(3), IsOfficer = true, OfficerTitle = "CEO" },
                new() { Cik = new Cik(4), IsOther = true, IsDirector = false },
            ],
        }.Filing();

        var analyzed = FilingAnalyzer.Analyze(filing);

        Assert.Equal(Roles.TenPercent | Roles.Officer | Roles.Ceo | Roles.Other, analyzed.Roles);
        Assert.Equal(new Cik(9), analyzed.Rows[0].Trade!.Key.Owner);
    }

    [Theory]
    [InlineData("Common Stock, par value $.01", "commonstockparvalue01")]
    [InlineData("Class A  COMMON-stock", "classacommonstock")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    [InlineData("Série É", "sérieé")]
    public void Normalize_Title_KeepsLettersAndDigitsInLowerCase(string? title, string expected)
    {
        Assert.Equal(expected, SecurityClass.Normalize(title));
    }
}
