namespace InsiderSignal.Web.Search;

/// <summary>A search as the API gives it.</summary>
public sealed record SearchAnswer(string Query, int Total, int Companies, int Insiders, IReadOnlyList<SearchAnswer.Item> Items)
{
    public static SearchAnswer Of(string query, SearchFindings found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new SearchAnswer(query, found.Total, found.Companies, found.Insiders, [.. found.Hits.Select(hit => new Item(hit.Kind, hit.Cik.Value, hit.Ticker, hit.Name, hit.Trades, hit.Context, hit.LastFiledOn, hit.Address))]);
    }

    /// <summary>A company or an insider; the context is a company's sector, or the insider's last known role and company, null where no filing says; the address is its page, relative to the base of the site.</summary>
    public sealed record Item(SearchKind Kind, int Cik, string? Ticker, string Name, int Trades, string? Context, DateOnly? LastFiledOn, string Address);
}
