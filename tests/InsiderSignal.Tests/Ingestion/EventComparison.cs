using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Ingestion;

/// <summary>Holds events that were derived in memory against those that a store holds, event by event and version by version.</summary>
internal static class EventComparison
{
    public static void AssertSame(IEnumerable<TradeEvent> derived, TempStore temp)
    {
        using var context = temp.Store.CreateContext();
        var stored = InOrder(context.TradeEvents.AsEnumerable().Select(ToEvent));

        // Dollars are stored to a millionth.
        Assert.Equal(InOrder(derived).Select(stated => stated with { Value = decimal.Round(stated.Value, FiledTrade.FigurePlaces) }), stored);
    }

    private static IEnumerable<TradeEvent> InOrder(IEnumerable<TradeEvent> events) =>
        events.OrderBy(stated => stated.Id.Accession).ThenBy(stated => stated.Id.Line).ThenBy(stated => stated.KnownFrom);

    private static TradeEvent ToEvent(TradeEventRecord stored) => new()
    {
        Id = new TradeEventId(stored.Accession, stored.Line),
        Key = new TradeKey(stored.IssuerCik, stored.OwnerCik, stored.TradedOn, stored.Side, stored.SecurityClass),
        FiledOn = stored.FiledOn,
        KnownFrom = stored.KnownFrom,
        KnownUntil = stored.KnownUntil,
        Roles = stored.Roles,
        RowCount = stored.RowCount,
        Shares = stored.Shares,
        Value = stored.Value,
        SharesBefore = stored.SharesBefore,
        Plan = stored.Plan,
        IsPlanned = stored.IsPlanned,
        PlanAdoptedOn = stored.PlanAdoptedOn,
        IsSuspect = stored.IsSuspect,
        IsRoutine = stored.IsRoutine,
        CopyOf = stored.CopyOfAccession is { } accession ? new TradeEventId(accession, stored.CopyOfLine!.Value) : null,
    };
}
