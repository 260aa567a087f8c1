using InsiderSignal.Core.Alerts;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>A director sells 89 days after the adoption of a plan; an amendment two days later gives the plan another date.</summary>
public sealed class PlanTradeReaderTests : IDisposable
{
    private static readonly DateOnly _filed = new(2023, 5, 31);
    private static readonly DateOnly _amended = new(2023, 6, 2);

    private readonly TempStore _temp = new();

    [Fact]
    public async Task ReadTooSoon_AmendedDateOfAdoption_HasBothVersions()
    {
        await _temp.ImportAsync([Sale(1, "4", _filed, "March 1, 2023"), Sale(2, "4/A", _amended, "January 3, 2023")]);

        var versions = new PlanTradeReader(_temp.Store).ReadTooSoon();

        Assert.Equal(
            [(new DateOnly(2023, 3, 1), _filed, (DateOnly?)_amended, true), (new DateOnly(2023, 1, 3), _amended, null, false)],
            versions.OrderBy(version => version.KnownFrom).Select(version => (version.Trade.AdoptedOn, version.KnownFrom, version.KnownUntil, version.Trade.IsTooSoon)));
        var alert = Assert.Single(PlanAlerts.Between(versions, new AlertOptions(), _filed, _amended, _amended));
        Assert.Equal((_filed, AlertEnding.Withdrawn, _amended), (alert.RaisedOn, alert.Ending, alert.WithdrawnOn));
        // The ledger shows what stands.
        Assert.Equal(new DateOnly(2023, 1, 3), Assert.Single(new PlanTradeReader(_temp.Store).Read()).AdoptedOn);
    }

    [Fact]
    public async Task ReadTooSoon_LongEnough_HasNothing()
    {
        await _temp.ImportAsync([Sale(1, "4", _filed, "February 28, 2023")]);

        Assert.Single(new PlanTradeReader(_temp.Store).Read());
        Assert.Empty(new PlanTradeReader(_temp.Store).ReadTooSoon());
    }

    public void Dispose() => _temp.Dispose();

    private static SourceEntry Sale(int sequence, string form, DateOnly filed, string adopted)
    {
        var sale = new SubmissionText
        {
            Sequence = sequence, Form = form, FiledOn = filed, TradedOn = "2023-05-29", Code = "S", Price = "<value>10.00</value><footnoteId id=\"F1\"/>",
        };
        return sale.Entry(sale.Text().Replace("Price in this note.", $"Sold under a Rule 10b5-1 trading plan adopted on {adopted}.", StringComparison.Ordinal));
    }
}
