using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Screening;

/// <summary>Writes a <see cref="TradeQuery"/> in words that <see cref="TradeQueryParser"/> reads as an equal query.</summary>
public static class TradeQueryFormatter
{
    /// <summary>The words of all that differs from the defaults; a company is named by its CIK.</summary>
    /// <exception cref="ArgumentException">The filter asks for several roles, or a value is not defined.</exception>
    public static TradeQueryWords Format(TradeQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = query.Filter;
        var words = new TradeQueryWords();
        words.Add("period", Word(query.Period, TradeVocabulary.Period));
        words.Add("from", Word(filter.From));
        words.Add("to", Word(filter.To));
        words.Add("by", filter.By == DateBasis.Filed ? null : RatioVocabulary.By.Format(filter.By));
        words.Add("side", Word(filter.Side, TradeVocabulary.Side));
        words.Add("role", filter.Role == Roles.None ? null : RatioVocabulary.Roles.Format(filter.Role));
        words.Add("sector", filter.Sector?.Slug());
        words.Add("industry", filter.Sic?.ToString());
        words.Add("issuer", Word(filter.Issuer));
        words.Add("owner", Word(filter.Owner));
        words.Add("planned", Word(filter.IsPlanned, TradeVocabulary.YesOrNo));
        words.Add("opportunistic", Word(filter.IsOpportunistic, TradeVocabulary.YesOrNo));
        words.Add("people", Word(filter.IsByPeople, TradeVocabulary.YesOrNo));
        words.Add("suspect", Word(filter.IsSuspect, TradeVocabulary.YesOrNo));
        words.Add("minValue", filter.MinValue is { } least ? TradeNumbers.Format(least) : null);
        words.Add("maxValue", filter.MaxValue is { } most ? TradeNumbers.Format(most) : null);
        words.Add("minShare", filter.MinShareOfHoldingE3 is { } share ? TradeNumbers.FormatPercent(share) : null);
        words.Add("flag", Word(filter.Flag, TradeVocabulary.Flag));
        words.Add("sort", (query.Key, query.IsAscending) == (TradeOrderKey.Filed, false) ? null : TradeVocabulary.Order.Format((query.Key, query.IsAscending)));
        words.Add("group", query.IsByFiling ? TradeVocabulary.Group.Format(true) : null);
        words.Add("page", query.Page == 1 ? null : query.Page.ToString(CultureInfo.InvariantCulture));
        words.Add("pageSize", query.PageSize?.ToString(CultureInfo.InvariantCulture));
        return words;
    }

    private static string? Word<T>(T? value, Vocabulary<T> vocabulary)
        where T : struct => value is { } given ? vocabulary.Format(given) : null;

    private static string? Word(DateOnly? date) => date is { } day ? WordReader.Format(day) : null;

    private static string? Word(Cik? cik) => cik?.Value.ToString(CultureInfo.InvariantCulture);
}
