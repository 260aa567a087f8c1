using System.Diagnostics.CodeAnalysis;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>Reads a <see cref="TradeQuery"/> from words, in any letter case; what is absent or blank takes its default.</summary>
public static class TradeQueryParser
{
    private const int MostPages = 100_000_000;

    /// <summary>Reads a query, or says all that is wrong with it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="findIssuer">The stored issuer of a ticker or CIK as typed; null when there is none.</param>
    /// <param name="query">The query when there are no errors.</param>
    /// <param name="errors">One entry for each parameter that is not understood; empty for a query.</param>
    public static bool TryParse(
        TradeQueryWords words,
        Func<string, Cik?> findIssuer,
        [NotNullWhen(true)] out TradeQuery? query,
        out IReadOnlyList<RatioQueryError> errors)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(findIssuer);
        var reader = new WordReader();
        var filter = ReadFilter(words, findIssuer, reader);
        var (key, isAscending) = reader.Read("sort", words["sort"], TradeVocabulary.Order) ?? (TradeOrderKey.Filed, false);
        var period = reader.Read("period", words["period"], TradeVocabulary.Period);
        var parsed = new TradeQuery
        {
            Filter = filter,
            Period = filter.From is null && filter.To is null ? period : null,
            Key = key,
            IsAscending = isAscending,
            IsByFiling = reader.Read("group", words["group"], TradeVocabulary.Group) ?? false,
            Page = reader.ReadWhole("page", words["page"], MostPages) ?? 1,
            PageSize = reader.ReadWhole("pageSize", words["pageSize"], TradeQuery.LargestPageSize),
        };
        errors = reader.Errors;
        query = errors.Count == 0 ? parsed : null;
        return query is not null;
    }

    private static TradeFilter ReadFilter(TradeQueryWords words, Func<string, Cik?> findIssuer, WordReader reader)
    {
        var parties = new TradePartyWords(reader);
        var filter = new TradeFilter
        {
            From = reader.ReadDate("from", words["from"]),
            To = reader.ReadDate("to", words["to"]),
            By = reader.Read("by", words["by"], RatioVocabulary.By) ?? DateBasis.Filed,
            Side = reader.Read("side", words["side"], TradeVocabulary.Side),
            Role = reader.Read("role", words["role"], RatioVocabulary.Roles) ?? Trades.Roles.None,
            Sector = reader.ReadSector("sector", words["sector"]),
            Sic = parties.ReadIndustry(words["industry"]),
            Issuer = parties.ReadIssuer(words["issuer"], findIssuer),
            Owner = parties.ReadOwner(words["owner"]),
            IsPlanned = reader.Read("planned", words["planned"], TradeVocabulary.YesOrNo),
            IsOpportunistic = reader.Read("opportunistic", words["opportunistic"], TradeVocabulary.YesOrNo),
            IsByPeople = reader.Read("people", words["people"], TradeVocabulary.YesOrNo),
            IsSuspect = reader.Read("suspect", words["suspect"], TradeVocabulary.YesOrNo),
            MinValue = TradeNumbers.ReadDollars(reader, "minValue", words["minValue"]),
            MaxValue = TradeNumbers.ReadDollars(reader, "maxValue", words["maxValue"]),
            MinShareOfHoldingE3 = TradeNumbers.ReadPercent(reader, "minShare", words["minShare"]),
            Flag = reader.Read("flag", words["flag"], TradeVocabulary.Flag),
        };
        reader.RefuseEmptyRange(filter.From, filter.To);
        if (filter.MinValue > filter.MaxValue)
            reader.Refuse("minValue", words["minValue"]!, $"is more than maxValue, '{WordReader.Shown(words["maxValue"]!)}'. Allowed is any amount up to it.");
        return filter;
    }
}
