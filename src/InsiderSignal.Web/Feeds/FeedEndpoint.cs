using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Watching;

namespace InsiderSignal.Web.Feeds;

/// <summary><c>GET /feed.atom</c>: the alerts of the last weeks, all or those of a rule, a sector, a company or an insider, or of a watchlist.</summary>
internal static class FeedEndpoint
{
    public const string Path = "/feed.atom";

    private const int Days = 30;
    private const int MostNamed = 3;

    public static void MapFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, AnswerAsync)
            .TakesOnly(AlertQuery.Filters)
            .WithMetadata(new KeptAnswerAttribute())
            .ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(HttpRequest request, AlertLists alerts, IssuerLookup issuers, Store store, PublicLinks links, CancellationToken cancellationToken)
    {
        var words = new WordReader();
        var query = AlertQuery.Read(name => request.Query[name], words, issuers);
        if (words.Errors.Count > 0)
            return Refusals.Of(words.Errors, "The feed asked for cannot be understood.");
        var now = alerts.Now();
        var to = now.JudgedOn ?? default;
        var from = now.JudgedOn?.AddDays(1 - Days) ?? to;
        var found = await alerts.BetweenAsync(now, from, to, cancellationToken);
        var news = AlertNewsList.Of(found.Where(query.Lets), from, to);
        var site = links.Site ?? new Uri($"{request.Scheme}://{request.Host}{request.PathBase}/");
        var self = new Uri(site, $"{Path.TrimStart('/')}{request.QueryString}");
        return Results.Text(new AlertFeed(Title(query, news.Alerts), self, site, news, DataCaveat.Of(store)).Write(), AlertFeed.ContentType);
    }

    private static string Title(AlertQuery query, IReadOnlyList<AlertView> newest)
    {
        string?[] about =
        [
            query.Rule is { } rule ? AlertWords.Name(rule) : null,
            query.Sector?.DisplayName(),
            query.Company is { } company ? (newest.Count > 0 ? newest[0].IssuerName : null) ?? $"CIK {company}" : null,
            query.Insider is { } insider ? newest.FirstOrDefault(view => view.Alert.Subject.Owner == insider)?.OwnerName ?? $"CIK {insider}" : null,
            query.Watched.IsEmpty ? null : Title(query.Watched),
        ];
        var words = string.Join(", ", about.OfType<string>());
        return words.Length == 0 ? "InsiderSignal alerts" : $"InsiderSignal alerts: {words}";
    }

    private static string Title(Watchlist list)
    {
        var more = list.Entries.Count - MostNamed;
        return $"watchlist of {string.Join(", ", list.Entries.Take(MostNamed).Select(entry => entry.Ticker ?? entry.Name))}{(more > 0 ? $" and {more} more" : "")}";
    }
}
