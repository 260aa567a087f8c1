using InsiderSignal.Core.Ratios;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Dashboard;

/// <summary>What pulls a reading, with the names of the companies that do.</summary>
public sealed record PullView(ReadingPull Pull, string? BuysName, string? SellsName)
{
    /// <summary>Nothing worth telling.</summary>
    public static PullView None { get; } = new(ReadingPull.None, null, null);

    /// <summary>One query where a company is told, none where none is.</summary>
    internal static async Task<PullView> OfAsync(Store store, TradeHistory history, RatioSeries series, CancellationToken cancellationToken)
    {
        var pull = ReadingPull.Of(history, series.Query, series.Reading);
        if (pull is { Buys: null, Sells: null })
            return new PullView(pull, null, null);
        var labels = await new NameReader(store).IssuersAsync([.. new[] { pull.Buys?.Issuer, pull.Sells?.Issuer }.OfType<Core.Filings.Cik>().Distinct()], cancellationToken);
        return new PullView(pull, Name(pull.Buys), Name(pull.Sells));

        string? Name(CompanyPull? company) => company is null ? null : labels.GetValueOrDefault(company.Issuer)?.Symbol ?? Names.OfIssuer(labels, company.Issuer);
    }
}
