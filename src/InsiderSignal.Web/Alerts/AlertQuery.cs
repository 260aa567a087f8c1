using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Watching;

namespace InsiderSignal.Web.Alerts;

/// <summary>Which alerts.</summary>
internal sealed record AlertQuery
{
    public static readonly string[] Filters = ["severity", "rule", "sector", "company", "insider", .. Watchlist.Parameters];

    public static readonly string[] Parameters = ["week", .. Filters];

    /// <summary>The week they touch; null for those that stand now.</summary>
    public IsoWeek? Week { get; init; }

    /// <summary>The least severity; null for any.</summary>
    public AlertSeverity? Severity { get; init; }

    /// <summary>The rule; null for any.</summary>
    public AlertRule? Rule { get; init; }

    /// <summary>The sector, or that of the company; null for any.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The company; null for any.</summary>
    public Cik? Company { get; init; }

    /// <summary>The insider; null for any.</summary>
    public Cik? Insider { get; init; }

    /// <summary>What is watched, one of which an alert must be about; an empty list for any.</summary>
    public Watchlist Watched { get; init; } = Watchlist.None;

    /// <summary>Reads the words of an address; what is absent or not understood takes its default.</summary>
    /// <param name="given">The word of a parameter; null for none.</param>
    /// <param name="words">Gathers what is wrong.</param>
    /// <param name="issuers">The stored issuers.</param>
    public static AlertQuery Read(Func<string, string?> given, WordReader words, IssuerLookup issuers)
    {
        var watched = Watchlist.Read(given, words, issuers);
        watched.RefuseUnknown(words);
        return new AlertQuery
        {
            Week = ReadWeek(words, given("week")),
            Severity = words.Read("severity", given("severity"), AlertVocabulary.Severities),
            Rule = words.Read("rule", given("rule"), AlertVocabulary.Rules),
            Sector = words.ReadSector("sector", given("sector")),
            Company = ReadCik(words, "company", given("company"), issuers.Find, "is no ticker or CIK of a stored company."),
            Insider = ReadCik(words, "insider", given("insider"), text => Cik.TryParse(text, out var cik) ? cik : null, "is no CIK. Allowed are numbers of up to 10 digits."),
            Watched = watched,
        };
    }

    /// <summary>Whether an alert is asked for, whenever it stood.</summary>
    public bool Lets(AlertView view) =>
        (Severity is not { } least || view.Alert.Severity >= least)
        && (Rule is not { } rule || view.Alert.Rule == rule)
        && (Sector is not { } sector || view.Sector == sector)
        && (Company is not { } company || view.Alert.Subject.Issuer == company)
        && (Insider is not { } insider || view.IsBy(insider))
        && (Watched.IsEmpty || Watched.Lets(view));

    private static IsoWeek? ReadWeek(WordReader words, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (IsoWeek.TryParse(text.Trim(), out var week))
            return week;
        words.Refuse("week", text, "is no week. Allowed are weeks of ISO 8601, as in 2023-W18.");
        return null;
    }

    private static Cik? ReadCik(WordReader words, string parameter, string? text, Func<string, Cik?> find, string problem)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var found = find(text.Trim());
        if (found is null)
            words.Refuse(parameter, text, problem);
        return found;
    }
}
