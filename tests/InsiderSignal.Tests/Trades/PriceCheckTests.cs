using InsiderSignal.Core.Trades;
using Xunit;
using static InsiderSignal.Tests.Trades.IssuerTradesReading;

namespace InsiderSignal.Tests.Trades;

public sealed class PriceCheckTests
{
    // Others at 9, 10 and 11 dollars: their median is 10.
    private static RowDraft[] Others(string traded = "2024-05-08") =>
    [
        new() { Filing = 11, Owner = 11, Price = 9, Traded = traded }, new() { Filing = 12, Owner = 12, Price = 10, Traded = traded },
        new() { Filing = 13, Owner = 13, Price = 11, Traded = traded },
    ];

    [Theory]
    [InlineData("200", SuspectReason.None)]
    [InlineData("200.01", SuspectReason.FarFromMedian)]
    [InlineData("0.5", SuspectReason.None)]
    [InlineData("0.4999", SuspectReason.FarFromMedian)]
    public void Derive_PriceBesideMedianOfOthers_IsSuspectBeyondTwentyTimes(string price, SuspectReason expected)
    {
        var trades = RowDraft.Derive([.. Others(), new RowDraft { Filing = 1, Price = decimal.Parse(price), Shares = 3 }]);

        Assert.Equal(expected, trades.Row(1).Suspect);
        var stated = trades.Now().Single(version => version.Id == Id(1));
        Assert.Equal(expected != SuspectReason.None, stated.IsSuspect);
        Assert.Equal(expected == SuspectReason.None ? 3 * decimal.Parse(price) : 0, stated.Value);
    }

    [Fact]
    public void Derive_EvenNumberOfOthers_MedianIsTheMeanOfTheMiddleTwo()
    {
        // 9, 10, 11, 30: median 10.5, twenty times 210.
        RowDraft[] others = [.. Others(), new RowDraft { Filing = 14, Owner = 14, Price = 30 }];

        Assert.Equal(SuspectReason.None, RowDraft.Derive([.. others, new RowDraft { Price = 210 }]).Row(1).Suspect);
        Assert.Equal(SuspectReason.FarFromMedian, RowDraft.Derive([.. others, new RowDraft { Price = 210.01m }]).Row(1).Suspect);
    }

    [Theory]
    [InlineData("2024-03-24", SuspectReason.FarFromMedian)]
    [InlineData("2024-03-23", SuspectReason.None)]
    [InlineData("2024-06-22", SuspectReason.FarFromMedian)]
    [InlineData("2024-06-23", SuspectReason.None)]
    public void Derive_OthersBeyond45Days_SayNothing(string othersTraded, SuspectReason expected)
    {
        var others = Others(othersTraded).Select(draft => draft with { Filed = "2024-07-01" });

        Assert.Equal(expected, RowDraft.Derive([.. others, new RowDraft { Price = 900 }]).Row(1).Suspect);
    }

    [Fact]
    public void Derive_TwoOthers_GiveNoVerdict()
    {
        Assert.Equal(SuspectReason.None, RowDraft.Derive([.. Others().Take(2), new RowDraft { Price = 900 }]).Row(1).Suspect);
    }

    [Fact]
    public void Derive_OthersOfTheSameFiling_AreOthersForTheMedian()
    {
        var rows = Others().Select((draft, i) => draft with { Filing = 1, Owner = 100, Line = i + 2 });

        Assert.Equal(SuspectReason.FarFromMedian, RowDraft.Derive([.. rows, new RowDraft { Price = 900 }]).Row(1).Suspect);
    }

    [Theory]
    [InlineData(1_000, null, SuspectReason.LoneHighPrice)]
    [InlineData(999.99, null, SuspectReason.None)]
    [InlineData(1_000, 500.0, SuspectReason.None)]
    [InlineData(1_000, 499.99, SuspectReason.LoneHighPrice)]
    [InlineData(1_000, 2_000.0, SuspectReason.None)]
    [InlineData(1_000, 2_000.01, SuspectReason.LoneHighPrice)]
    public void Derive_HighPrice_NeedsCompanyFromAnotherFiling(double price, double? other, SuspectReason expected)
    {
        var company = new RowDraft { Filing = 2, Owner = 2, Traded = "2020-01-02", Price = (decimal?)other };

        var trades = RowDraft.Derive(new RowDraft { Price = (decimal)price }, new RowDraft { Line = 2, Price = (decimal)price }, company);

        Assert.Equal(expected, trades.Row(1).Suspect);
    }

    [Fact]
    public void Derive_TotalTypedAsPrice_IsSuspect()
    {
        // Accession 0001213900-23-014092: 140,000 shares "at" 1,352.66, which is the total.
        var trades = RowDraft.Derive(new RowDraft { Shares = 140_000, Price = 1_352.66m });

        Assert.Equal(SuspectReason.LoneHighPrice, trades.Row(1).Suspect);
        var only = Assert.Single(trades.Now());
        Assert.True(only.IsSuspect);
        Assert.Equal(0m, only.Value);
        Assert.Equal(140_000m, only.Shares);
    }

    [Theory]
    [InlineData(50_000_000, SuspectReason.None)]
    [InlineData(50_000_001, SuspectReason.ImpossibleValue)]
    public void Derive_ValueOver25Billion_IsSuspect(int shares, SuspectReason expected)
    {
        Assert.Equal(expected, RowDraft.Derive(new RowDraft { Shares = shares, Price = 500 }).Row(1).Suspect);
    }

    [Fact]
    public void Derive_SupersededRow_IsNoCompany()
    {
        // An amendment that repeats the mistake is not held up by the form it amends.
        var trades = RowDraft.Derive(
            new RowDraft { Filing = 1, Price = 1_352.66m },
            new RowDraft { Filing = 2, Price = 1_352.66m, IsAmendment = true, Filed = "2024-05-20" });

        Assert.Equal(SuspectReason.LoneHighPrice, trades.Row(2).Suspect);
        Assert.Equal(SuspectReason.None, trades.Row(1).Suspect);
    }

    [Fact]
    public void Derive_LaterFilings_ChangeTheVerdictFromTheirFiledDateOn()
    {
        var others = Others().Select(draft => draft with { Filed = "2024-05-20" });

        var trades = RowDraft.Derive([.. others, new RowDraft { Price = 900 }]);

        Assert.False(trades.AsOf(RowDraft.Day("2024-05-19")).Single(version => version.Id == Id(1)).IsSuspect);
        Assert.True(trades.AsOf(RowDraft.Day("2024-05-20")).Single(version => version.Id == Id(1)).IsSuspect);
    }

    [Fact]
    public void Derive_OneRowOfTheEventSuspect_LeavesOutItsDollarsAlone()
    {
        var trades = RowDraft.Derive([.. Others(), new RowDraft { Line = 1, Shares = 10, Price = 900 }, new RowDraft { Line = 2, Shares = 10, Price = 12 }]);

        var stated = trades.Now().Single(version => version.Id == Id(1));
        Assert.True(stated.IsSuspect);
        Assert.Equal((2, 20m, 120m), (stated.RowCount, stated.Shares, stated.Value));
    }
}
