using System.Collections.Frozen;

namespace InsiderSignal.Web.Api.Documentation;

/// <summary>What the parameters of the API mean: a name means the same at every endpoint, unless it says otherwise itself.</summary>
internal static class ParameterNotes
{
    private static readonly FrozenDictionary<string, ParameterNoteAttribute> _all = new ParameterNoteAttribute[]
    {
        new("scope", "Whose trades: market; a role (ceo, cfo, officer, director, ten-percent, other); sector:<slug>; industry:<SIC>; company:<ticker or CIK>; several joined by @, all of which must hold. Default market.", "ceo@sector:technology"),
        new("basis", "What is counted: trades, transactions (rows as filed), insiders, companies or dollars. Default trades.", "trades"),
        new("window", "The span that ends on each date: 7, 30, 90, 180 or 365 days, or the calendar periods week, month and quarter. Default 30.", "month"),
        new("plans", "all, or exclude to leave trades under Rule 10b5-1 plans out. Default all.", "exclude"),
        new("owners", "all, or people to leave out trades with no officer or director among the owners. Default all.", "people"),
        new("decisions", "all, or opportunistic to leave routine trades out. Default all.", "opportunistic"),
        new("by", "Which date places a trade: filed or traded. Default filed.", "traded"),
        new("asOf", "Only what had been filed by this date, with later amendments undone: yyyy-MM-dd. Default now.", "2025-06-30"),
        new("from", "First date, yyyy-MM-dd. Default the start of the data.", "2025-01-01"),
        new("to", "Last date, yyyy-MM-dd. Default the end of the data.", "2025-06-30"),
        new("format", "json or csv. Default json.", "csv"),
        new("page", "Which page, from 1. Default 1.", "1"),
        new("pageSize", "Lines on a page.", "50"),
        new("year", "The year whose days are shown. Default the newest.", "2025"),
        new("side", "buy or sale. Default both.", "buy"),
        new("role", "A role among the owners: ceo, cfo, officer, director, ten-percent or other. Default any.", "ceo"),
        new("sector", "The issuer's sector by its slug. Default any.", "technology"),
        new("industry", "The issuer's industry, a four-digit SIC code, or several parted by commas. Default any.", "2834"),
        new("issuer", "The issuer by ticker or CIK. Default any.", "320193"),
        new("owner", "The lead owner by CIK. Default any.", "1214156"),
        new("planned", "Under a Rule 10b5-1 plan or not: true or false. Default both.", "true"),
        new("minValue", "Dollars at least. Default any value.", "1000000"),
        new("sort", "What the lines are sorted by.", "filed"),
        new("q", "What is sought: a ticker, a CIK or words of a name.", "bank"),
        new("take", "How many are listed, at most 50. Default 8.", "8"),
        new("company", "A ticker, or a CIK."),
        new("week", "An ISO week, such as 2023-W18. Of alerts, default now.", "2023-W11"),
        new("cik", "The CIK of a reporting owner."),
        new("severity", "The least severity: info, notice or warning. Default any.", "notice"),
        new("rule", "A rule by its word, as in cluster-buy. Default any.", "cluster-buy"),
        new("insider", "The insider by CIK. Default any.", "1214156"),
        new("companies", "Of a watchlist: companies by ticker or CIK, parted by commas. What is about any entry of companies, sectors or insiders is let through; together they have 100 at most.", "BAC,SCHW"),
        new("sectors", "Of a watchlist: sectors by their slugs, parted by commas.", "energy,utilities"),
        new("insiders", "Of a watchlist: insiders by CIK, parted by commas.", "1214156"),
        new("accession", "An accession number, dashed or as 18 digits."),
        new("range", "How far back the months go: 3m, 1y, 5y or all. Default 1y.", "all"),
        new("period", "Days up to the last filed day, or all.", "90"),
        new("minOwners", "Distinct owners at least, from 2. Default 3; pairs have two and no more.", "5"),
        new("kind", "Which clusters: buys, sells or pairs. Default buys.", "buys"),
        new("flag", "Only what is flagged so.", "any"),
    }.ToFrozenDictionary(note => note.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The note of a parameter: the endpoint's own, else the one of its name; null where nobody said.</summary>
    public static ParameterNoteAttribute? Find(string name, IEnumerable<object> metadata) =>
        metadata.OfType<ParameterNoteAttribute>().LastOrDefault(note => note.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? _all.GetValueOrDefault(name);
}
