namespace InsiderSignal.Web.Search;

/// <summary>A search as the API gives it.</summary>
public sealed record SearchAnswer(string Query, int Total, int Companies, int Insiders, int Sectors, int Industries, IReadOnlyList<SearchAnswer.Item> Items)
{
    public static SearchAnswer Of(string query, SearchFindings found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new SearchAnswer(query, found.Total, found.Companies, found.Insiders, found.Sectors, found.Industries, [.. found.Hits.Select(hit => new Item(hit.Kind, hit.Cik?.Value, hit.Sic, hit.Ticker, hit.Name, hit.Trades, hit.Context, hit.LastFiledOn, hit.Address))]);
    }

    /// <summary>A company or an insider by its CIK, a sector, or an industry by its SIC code; the context is a company's or industry's sector, or the insider's last known role and company, null where no filing says; the address is its page, relative to the base of the site.</summary>
    public sealed record Item(SearchKind Kind, int? Cik, int? Sic, string? Ticker, string Name, int Trades, string? Context, DateOnly? LastFiledOn, string Address);
}
