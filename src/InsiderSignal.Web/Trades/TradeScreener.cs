using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Trades;

/// <summary>Answers questions for trades, for the page and the API alike.</summary>
internal sealed class TradeScreener(HistorySnapshot snapshot, TradeLists lists, IssuerLookup issuers, SicSectorMap sectors)
{
    /// <summary>Reads the question of an address.</summary>
    public bool TryRead(IQueryCollection address, [NotNullWhen(true)] out TradeQuery? query, out IReadOnlyList<RatioQueryError> errors) =>
        TradeQueryParser.TryParse(Words(address), issuers.Find, out query, out errors) && IsOfAnIndustry(ref query, ref errors);

    /// <summary>A code that neither the SEC lists nor a traded company states is no industry.</summary>
    private bool IsOfAnIndustry([NotNullWhen(true)] ref TradeQuery? query, ref IReadOnlyList<RatioQueryError> errors)
    {
        string[] unknown = [.. (query?.Filter.Sic?.All ?? []).Where(sic => !IsIndustry(sic)).Select(sic => sic.ToString("D4", CultureInfo.InvariantCulture))];
        if (unknown is not [var code, ..])
            return query is not null;
        errors = [new RatioQueryError("industry", code, $"industry: '{code}' is no industry: the SEC's list of SIC codes does not have it, and no company that is stored states it. Allowed are codes of the list, as in 2834.")];
        query = null;
        return false;
    }

    private bool IsIndustry(int sic) => sectors.IndustryTitle(sic) is not null || TradeScreen.Latest(snapshot.Current, new TradeFilter { Sic = sic }, 1).Count > 0;

    /// <summary>The words of an address.</summary>
    public static TradeQueryWords Words(IQueryCollection address) => TradeQueryWords.Of(name => address[name]);

    /// <summary>The answer.</summary>
    /// <param name="query">The question.</param>
    /// <param name="otherwise">The time where the question names none.</param>
    /// <param name="pageSize">The lines of a page where it names no number.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<TradesView> ReadAsync(TradeQuery query, TradePeriod otherwise, int pageSize, CancellationToken cancellationToken) =>
        ReadAsync(snapshot.Current, query, otherwise, pageSize, cancellationToken);

    /// <summary>The answer out of one history: a part of another answer, which must not mix two.</summary>
    public async Task<TradesView> ReadAsync(TradeHistory history, TradeQuery query, TradePeriod otherwise, int pageSize, CancellationToken cancellationToken)
    {
        var filter = query.FilterIn(history, otherwise);
        var size = query.PageSize ?? pageSize;
        // Far beyond the end there is nothing to find, and no number for it.
        var skip = (int)Math.Min((query.Page - 1L) * size, history.Count);
        var found = query.IsByFiling
            ? FilingScreen.Find(history, filter, query.Key, query.IsAscending, skip, size)
            : TradeScreen.Find(history, filter, query.Key, query.IsAscending, skip, size);
        var isFiled = filter.By == DateBasis.Filed;
        return new TradesView
        {
            Query = query,
            Filter = filter,
            From = filter.From ?? (isFiled ? history.FirstFiledOn : null),
            To = filter.To ?? history.LastFiledOn,
            Found = found,
            Items = await lists.ItemsAsync(found.Trades, cancellationToken),
            PageSize = size,
        };
    }
}
