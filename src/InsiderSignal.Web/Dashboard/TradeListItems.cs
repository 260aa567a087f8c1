using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Dashboard;

/// <summary>From a listed event of the store to the line on a page.</summary>
internal static class TradeListItems
{
    public static TradeListItem Of(TradeListRow row, bool isSimulated) => new()
    {
        Accession = row.Event.Accession,
        Line = row.Event.Line,
        TradedOn = row.TradedOn,
        FiledOn = row.FiledOn,
        Issuer = row.Issuer,
        IssuerName = Names.OfIssuer(row.IssuerName, row.Issuer),
        Ticker = row.Symbol,
        Owner = row.Owner,
        OwnerName = Names.OfOwner(row.OwnerName, row.Owner),
        RoleLabel = RoleLabel(row.Roles, row.OfficerTitle),
        Roles = row.Roles,
        Side = row.Side,
        Shares = row.Shares,
        AveragePrice = row.AveragePrice,
        Value = row.AveragePrice is null ? null : row.Value,
        Tier = row.IsSuspect ? TradeTier.None : TradeTiers.Of(row.Side, row.Value, row.IsPlanned, row.Shares, row.SharesBefore),
        IsPlanned = row.IsPlanned,
        PlanAdoptedOn = row.PlanAdoptedOn,
        IsSuspect = row.IsSuspect,
        IsRoutine = row.IsRoutine,
        SharesBefore = row.SharesBefore,
        IsSimulated = isSimulated,
    };

    /// <summary>The lead role as the filing words it, else by its name.</summary>
    public static string RoleLabel(Roles roles, string? officerTitle) => roles switch
    {
        _ when officerTitle is { Length: > 0 } && (roles & Roles.Officer) != Roles.None => Names.Shown(officerTitle)!,
        _ when (roles & Roles.Ceo) != Roles.None => "Chief Executive Officer",
        _ when (roles & Roles.Cfo) != Roles.None => "Chief Financial Officer",
        _ when (roles & Roles.Officer) != Roles.None => "Officer",
        _ when (roles & Roles.Director) != Roles.None => "Director",
        _ when (roles & Roles.TenPercent) != Roles.None => "10 % owner",
        _ => "Other insider",
    };
}
