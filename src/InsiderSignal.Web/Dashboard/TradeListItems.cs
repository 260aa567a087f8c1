using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;

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
        RoleLabel = RoleWords.Lead(row.Roles, row.OfficerTitle),
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
}
