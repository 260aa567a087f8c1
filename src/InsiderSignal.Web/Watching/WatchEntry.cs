using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Watching;

/// <summary>One of those that are watched.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">What it is written as in an address.</param>
public sealed record WatchEntry(WatchKind Kind, string Word)
{
    /// <summary>The company or insider; null for a sector, and for what no company or number is known by.</summary>
    public Cik? Cik { get; init; }

    /// <summary>The sector, or that of the company; null for an insider, and for what is not known.</summary>
    public Sector? Sector { get; init; }

    /// <summary>What it is called; its word where nobody knows it.</summary>
    public required string Name { get; init; }

    /// <summary>A company's ticker; null for the others and where it has none.</summary>
    public string? Ticker { get; init; }

    /// <summary>Whether the store knows it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Its page, relative to the base of the site; null where nobody knows it.</summary>
    public string? Link => !IsKnown ? null : Kind switch
    {
        WatchKind.Company => Links.Company(Cik!.Value),
        WatchKind.Sector => Links.Sector(Sector!.Value),
        _ => Links.Insider(Cik!.Value),
    };

    private (WatchKind, int?, string?) Key => (Kind == WatchKind.Sector ? (int?)Sector : Cik?.Value) is { } number ? (Kind, number, null) : (Kind, null, Word.ToUpperInvariant());

    /// <summary>A stored company.</summary>
    public static WatchEntry Of(NamedIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return new(WatchKind.Company, issuer.Word) { Cik = issuer.Cik, Sector = issuer.Sector, Name = Names.OfIssuer(issuer.Name, issuer.Cik), Ticker = issuer.Symbol, IsKnown = true };
    }

    /// <summary>A sector.</summary>
    public static WatchEntry Of(Sector sector) => new(WatchKind.Sector, sector.Slug()) { Sector = sector, Name = sector.DisplayName(), IsKnown = true };

    /// <summary>An insider by CIK; no name where no filing of theirs is stored.</summary>
    public static WatchEntry Of(Cik insider, string? name, bool isKnown) =>
        new(WatchKind.Insider, insider.Value.ToString(CultureInfo.InvariantCulture)) { Cik = insider, Name = Names.OfOwner(name, insider), IsKnown = isKnown };

    /// <summary>A word that stands for nothing that is stored.</summary>
    public static WatchEntry Unknown(WatchKind kind, string word) => new(kind, word) { Name = WordReader.Shown(word) };

    /// <summary>Whether an alert is about it.</summary>
    public bool Lets(AlertView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Kind switch
        {
            WatchKind.Company => Cik is { } company && view.Alert.Subject.Issuer == company,
            WatchKind.Sector => Sector is { } sector && view.Sector == sector,
            _ => Cik is { } insider && view.IsBy(insider),
        };
    }

    /// <summary>Whether both are the same, however they are written.</summary>
    public bool IsSame(WatchEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Key == other.Key;
    }
}
