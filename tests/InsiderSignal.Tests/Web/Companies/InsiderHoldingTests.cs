using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Companies;

namespace InsiderSignal.Tests.Web.Companies;

public sealed class InsiderHoldingTests
{
    private static readonly Dictionary<Cik, string?> _names = new() { [new Cik(1)] = "Tester Ada", [new Cik(2)] = null };

    [Fact]
    public void Of_OneSecurityInSeveralSpellings_IsOneHoldingWithItsPast()
    {
        var held = InsiderHolding.Of([At(1, 500, "Common Stock"), At(3, 300, "Common stock"), At(3, 200, "COMMON STOCK")], _names);

        var row = Assert.Single(held);
        Assert.Equal(("Tester Ada", "COMMON STOCK"), (row.OwnerName, row.Security));
        Assert.Equal([(3, 200m), (1, 500m)], row.Points.Select(point => (point.On.Day, point.Shares)));
    }

    [Fact]
    public void Of_DirectAndTrusts_AreHoldingsOfTheirOwn()
    {
        var held = InsiderHolding.Of(
            [At(1, 500), At(1, 40, nature: "By Trust"), At(2, 60, nature: "by trust"), At(1, 70, nature: "By Spouse"), At(1, 9_000, owner: 2)], _names);

        Assert.Equal(["CIK 0000000002 9000", "Tester Ada 500", "Tester Ada By Spouse 70", "Tester Ada by trust 60"], held.Select(row => $"{row.OwnerName} {row.Nature} {row.Latest.Shares}".Replace("  ", " ", StringComparison.Ordinal)));
        Assert.Equal([false, false, true, true], held.Select(row => row.IsIndirect));
    }

    [Fact]
    public void Of_ManyDays_KeepsTheLatestEight()
    {
        var held = InsiderHolding.Of(Enumerable.Range(1, 20).Select(day => At(day, day)), _names);

        Assert.Equal(Enumerable.Range(13, 8).Reverse(), Assert.Single(held).Points.Select(point => point.On.Day));
    }

    private static HoldingStatement At(int day, decimal shares, string security = "Common Stock", string? nature = null, int owner = 1) => new()
    {
        Accession = new AccessionNumber(day),
        Line = 1,
        FiledOn = new DateOnly(2023, 3, day),
        On = new DateOnly(2023, 3, day),
        Owner = new Cik(owner),
        Security = security,
        Shares = shares,
        IsIndirect = nature is not null,
        Nature = nature,
    };
}
