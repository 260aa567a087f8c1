using InsiderSignal.Edgar.Simulation;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

public sealed class InventedNamesTests
{
    [Fact]
    public void Issuers_BesideListedFilers_AreInvented()
    {
        var listed = File.ReadAllText(Corpus.PathTo("reference/listed-filers.csv"));
        var tickers = listed.Split([',', ' ', ';', '|', '/', '"', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

        Assert.All(SimulatedMarket.Sample().Issuers.Where(issuer => issuer.TradingSymbol != "AKTS"), issuer =>
        {
            Assert.DoesNotContain(issuer.TradingSymbol, tickers);
            Assert.DoesNotContain(issuer.Name.Split(' ')[0], listed, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void Issuers_AmongThemselves_AreDistinct()
    {
        var issuers = SimulatedMarket.Sample().Issuers;

        Assert.Equal(issuers.Count, issuers.Select(issuer => issuer.TradingSymbol).Distinct().Count());
        Assert.Equal(issuers.Count, issuers.Select(issuer => issuer.Name.Split(' ')[0].ToUpperInvariant()).Distinct().Count());
    }
}
