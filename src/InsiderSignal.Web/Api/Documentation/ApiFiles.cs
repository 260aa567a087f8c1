using InsiderSignal.Web.Alerts;

namespace InsiderSignal.Web.Api.Documentation;

/// <summary>Files that stand beside the API, at addresses of pages: a feed and a table.</summary>
internal static class ApiFiles
{
    public static IReadOnlyList<DescribedEndpoint> All { get; } =
    [
        new DescribedEndpoint(
            "GET",
            "/feed.atom",
            "The alerts of the last 30 days as an Atom feed, newest first.",
            [.. AlertQuery.Filters.Select(name => new DescribedParameter(name, ParameterNotes.Find(name, [])?.Description))],
            [new DescribedCall("feed.atom", "All alerts"), new DescribedCall("feed.atom?rule=whale-buy&severity=notice", "The largest whale buys")]),
        new DescribedEndpoint(
            "GET",
            "/compare.csv",
            "The points of several definitions of the ratio, one after the other, with the definition in the first column.",
            [
                new DescribedParameter("line", "A definition, as in scope:ceo,plans:exclude,window:90; up to six, each a parameter of its own."),
                new DescribedParameter("range", "How far back the points go: 3m, 1y, 5y or all."),
            ],
            [new DescribedCall("compare.csv?line=scope:market&line=scope:ceo,plans:exclude&range=5y", "The market and chief executives without plans")]),
    ];
}
