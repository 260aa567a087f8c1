using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Alerts;

/// <summary>An alert with the names in it and the filings behind it.</summary>
public sealed record AlertView
{
    /// <summary>Filings named one by one, at most.</summary>
    public const int MostFilings = 50;

    public required Alert Alert { get; init; }

    /// <summary>What it says, in one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The company's name; null for a scope.</summary>
    public string? IssuerName { get; init; }

    /// <summary>The company's ticker; null for a scope and where it has none.</summary>
    public string? Ticker { get; init; }

    /// <summary>The sector, or that of the company; null for the market and roles.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The owner's name; null where there is no single one.</summary>
    public string? OwnerName { get; init; }

    /// <summary>The lead owners of the purchases behind a cluster; empty for other alerts.</summary>
    public IReadOnlyList<Cik> Members { get; init; } = [];

    /// <summary>The page that shows more, relative to the base of the site.</summary>
    public required string Link { get; init; }

    /// <summary>
    /// The page that tells it whenever it is read, relative to the base of the site: the receipt on the page of its week, or what it is
    /// about where that page only counts it or may not be there yet.
    /// </summary>
    public string LastingLink => Alert.Subject.Scope is null || Alert.Rule == AlertRule.StaleData ? Link : $"{Links.Week(IsoWeek.Of(Alert.RaisedOn))}#alert-{Alert.Id}";

    /// <summary>The trades behind it in the screener; null where the filings say it all.</summary>
    public string? TradesLink { get; init; }

    /// <summary>Trades behind it.</summary>
    public required int Trades { get; init; }

    /// <summary>The filings behind it, those of the largest trades first; not all where there are more than <see cref="MostFilings"/>.</summary>
    public required IReadOnlyList<AccessionNumber> Filings { get; init; }

    /// <summary>The last day on which there was news of it: it was raised, a filing removed its cause, or readings cleared it. That its time ran out is none.</summary>
    public DateOnly NewsOn => Alert.WithdrawnOn ?? (Alert.Subject.Issuer is null ? Alert.EndedOn : null) ?? Alert.RaisedOn;

    /// <summary>Whether it is about an insider's trades, alone or among those of others. Who joined in a filing is not known here.</summary>
    public bool IsBy(Cik insider) => Alert.Subject.Owner == insider || Members.Contains(insider);
}
