using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Trades;

/// <summary>Says what a query asks for, one condition at a time; what is named by a number gets its name.</summary>
internal sealed class TradeConditions(Store store, SicSectorMap sectors)
{
    private readonly NameReader _names = new(store);

    public async Task<IReadOnlyList<TradeCondition>> OfAsync(TradeQuery query, CancellationToken cancellationToken)
    {
        var filter = query.Filter;
        var parties = new List<(string, TradeFilter)>();
        if (filter.Issuer is { } issuer)
            parties.Add((await IssuerAsync(issuer, cancellationToken), filter with { Issuer = null }));
        if (filter.Owner is { } owner)
            parties.Add((await OwnerAsync(owner, cancellationToken), filter with { Owner = null }));
        return [.. parties.Concat(Fixed(filter)).Select(condition => new TradeCondition(condition.Item1, query with { Filter = condition.Item2, Page = 1 }))];
    }

    private IEnumerable<(string Words, TradeFilter Without)> Fixed(TradeFilter filter)
    {
        if (filter.Flag is { } flag)
            yield return (flag == TradeFlag.WhaleBuy ? "Whale buys" : "Large planned sales", filter with { Flag = null });
        if (filter.Side is { } side)
            yield return (side == TradeSide.Buy ? "Purchases" : "Sales", filter with { Side = null });
        if (filter.Role != Roles.None)
            yield return (RoleWords.Many(filter.Role), filter with { Role = Roles.None });
        if (filter.Sector is { } sector)
            yield return (sector.DisplayName(), filter with { Sector = null });
        if (filter.Sic is { } industries)
            yield return ($"{(industries.All is [var sic] ? sectors.IndustryTitle(sic) ?? "An industry that is not on the SEC's list" : Figures.Plural(industries.All.Count, "industry", "industries"))} (SIC {industries.ToString().Replace(",", ", ", StringComparison.Ordinal)})", filter with { Sic = null });
        if (filter.IsPlanned is { } isPlanned)
            yield return (isPlanned ? "Under a 10b5-1 plan" : "Not under a plan", filter with { IsPlanned = null });
        if (filter.IsOpportunistic is { } isOpportunistic)
            yield return (isOpportunistic ? "Opportunistic" : "Routine", filter with { IsOpportunistic = null });
        if (filter.IsByPeople is { } isByPeople)
            yield return (isByPeople ? "Officers and directors" : "Without officers and directors", filter with { IsByPeople = null });
        if (filter.IsSuspect is { } isSuspect)
            yield return (isSuspect ? "Price in doubt" : "Price believed", filter with { IsSuspect = null });
        if (filter.MinValue is { } least)
            yield return ($"{Figures.Dollars(least)} or more", filter with { MinValue = null });
        if (filter.MaxValue is { } most)
            yield return ($"{Figures.Dollars(most)} or less", filter with { MaxValue = null });
        if (filter.MinShareOfHoldingE3 is { } share)
            yield return ($"{Figures.Shares(share / 10m)}% of the holding or more", filter with { MinShareOfHoldingE3 = null });
    }

    private async Task<string> IssuerAsync(Cik cik, CancellationToken cancellationToken) =>
        Names.OfIssuer(await _names.IssuersAsync([cik], cancellationToken), cik);

    private async Task<string> OwnerAsync(Cik cik, CancellationToken cancellationToken) =>
        Names.OfOwner(await _names.OwnersAsync([cik], cancellationToken), cik);
}
