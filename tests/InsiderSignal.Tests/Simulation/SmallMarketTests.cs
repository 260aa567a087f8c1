using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

public sealed class SmallMarketTests
{
    private static readonly DateOnly First = new(2026, 10, 26);
    private static readonly DateOnly Last = new(2026, 11, 20);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Filings_SomeWeeksOf2026_ReadableWithTradesAndAmendments(int seed)
    {
        var filings = new SimulatedMarket(seed, First, Last).Filings().ToList();
        var reader = new SubmissionReader();
        var codes = filings.SelectMany(filing => filing.Document.Transactions).Select(row => row.Code.Text).ToHashSet();

        Assert.All(filings, filing => Assert.IsType<ReadSubmission>(reader.Read("", filing.ToBytes())));
        Assert.InRange(filings.Count, 300, 900);
        Assert.InRange(filings.Count(filing => filing.Form == OwnershipForm.Form3) / (double)filings.Count, 0, 0.1);
        Assert.Superset(new HashSet<string> { "P", "S", "M", "F" }, codes!);
        Assert.Contains(filings, filing => filing.Form == OwnershipForm.Form4Amendment && filings.Exists(original =>
            original.Form == OwnershipForm.Form4
            && original.IssuerCik == filing.IssuerCik
            && original.OwnerCiks.SequenceEqual(filing.OwnerCiks)
            && original.FiledOn == filing.Document.DateOfOriginalSubmission.Value));
    }

    [Fact]
    public void Filings_Of2026_HaveTheSchemaOf2026()
    {
        var filings = new SimulatedMarket(1, First, Last).Filings().Where(filing => filing.Form == OwnershipForm.Form4).ToList();

        Assert.All(filings, filing =>
        {
            Assert.Equal("X0609", filing.Document.SchemaVersion);
            Assert.Contains("<issuerForeignTradingSymbol></issuerForeignTradingSymbol>", filing.ToText(), StringComparison.Ordinal);
        });
    }
}
