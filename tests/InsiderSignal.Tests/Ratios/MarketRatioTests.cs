using System.Globalization;
using System.IO.Compression;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Ratios;

/// <summary>A whole market of real rows, May to December 2025, by trade date.</summary>
public sealed class MarketRatioTests
{
    [Fact]
    public void Series_MonthsOf2025_AreThePublishedReadings()
    {
        var query = new RatioQuery { By = DateBasis.Traded, Window = RatioWindow.Month };

        var points = RatioEngine.Series(Market(), query, Benchmark.LongTermAverage).Points;

        var june = points.Single(point => point.Date == new DateOnly(2025, 6, 30));
        Assert.Equal((1045m, 3554m), (june.Buys, june.Sells));
        Assert.Equal([0.410, 0.294, 0.249, 0.358, 0.206, 0.250, 0.432, 0.318], points.Select(point => Math.Round(point.Ratio!.Value, 3)));
    }

    private static TradeHistory Market()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Corpus.PathTo("market/ps-rows-2025-05..2025-12.tsv.gz")), CompressionMode.Decompress));
        Assert.StartsWith("accession\tticker\tcik\tsic\tcode\ttxn_date\tshares\tprice\tinsider", reader.ReadLine(), StringComparison.Ordinal);
        var rows = new List<(Cik Issuer, string Insider, DateOnly Traded, TradeSide Side)>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            Assert.True(Cik.TryParse(fields[2], out var issuer));
            rows.Add((issuer, fields[8], DateOnly.ParseExact(fields[5], "yyyy-MM-dd", CultureInfo.InvariantCulture), fields[4] == "P" ? TradeSide.Buy : TradeSide.Sale));
        }

        var insiders = rows.Select(row => row.Insider).Distinct().Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index + 1);
        return Histories.Of(rows.GroupBy(row => row).Select(group => Histories.Buy("2025-05-01") with
        {
            Issuer = group.Key.Issuer.Value,
            Owner = insiders[group.Key.Insider],
            FiledDay = group.Key.Traded.DayNumber,
            TradedDay = group.Key.Traded.DayNumber,
            KnownFrom = group.Key.Traded.DayNumber,
            Side = group.Key.Side,
            Rows = group.Count(),
        }));
    }
}
