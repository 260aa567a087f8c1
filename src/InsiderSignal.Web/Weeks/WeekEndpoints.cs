using System.Globalization;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Documentation;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Weeks;

/// <summary><c>GET /api/v1/weeks</c>, <c>GET /api/v1/weeks/{week}</c> and the digest to be mailed or printed.</summary>
internal static class WeekEndpoints
{
    private const string NotUnderstood = "The weeks asked for cannot be understood.";
    private const int LastYear = 9999;

    private static readonly Vocabulary<bool> _formats = new(("json", false), ("text", true));

    public static void MapWeeks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/weeks", ListAsync)
            .TakesOnly("year")
            .WithMetadata(
                new KeptAnswerAttribute(),
                new ParameterNoteAttribute("year", "An ISO year with stored trades. Default: the latest.", "2023"),
                new ApiExampleAttribute("", "The weeks of the latest year"))
            .WithName("weeks")
            .WithSummary("The weeks of a year, newest first: the market's ratio at the end of each, its trades, and the gravest alert raised in it.")
            .Produces<WeeksAnswer>()
            .ProducesValidationProblem();
        routes.MapGet("/api/v1/weeks/{week}", AnswerAsync)
            .TakesOnly("format")
            .WithMetadata(
                new KeptAnswerAttribute(),
                new ParameterNoteAttribute("format", "json, or text for the digest in words", "text"),
                new ApiExampleAttribute("", "The latest week"),
                new ApiExampleAttribute("?format=text", "The same in words"))
            .WithName("week")
            .WithSummary("The digest of an ISO week by filed date, as it was known at its end: readings, sectors that moved, whales, planned sales, clusters, alerts, and what came later.")
            .Produces<WeekAnswer>(StatusCodes.Status200OK, "application/json", "text/plain")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesValidationProblem();
    }

    public static void MapWeekMail(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/weeks/{week}/mail", MailAsync).TakesOnly().WithMetadata(new KeptAnswerAttribute()).ExcludeFromDescription();

    private static async Task<IResult> ListAsync(HttpRequest request, WeekDigests digests, CancellationToken cancellationToken)
    {
        var words = new WordReader();
        var year = Year(request, words);
        if (words.Errors.Count == 0 && await digests.ListAsync(year, cancellationToken) is { } list)
            return Results.Json(WeeksAnswer.Of(list));
        if (words.Errors.Count == 0)
            words.Refuse("year", year?.ToString(CultureInfo.InvariantCulture) ?? "", "has no stored trades. Allowed are years that have.");
        return Refusals.Of(words.Errors, NotUnderstood);
    }

    /// <summary>The year asked for; null for the latest.</summary>
    public static int? Year(HttpRequest request, WordReader words) => words.ReadWhole("year", request.Query["year"], LastYear);

    private static async Task<IResult> AnswerAsync(string week, HttpRequest request, WeekDigests digests, CancellationToken cancellationToken)
    {
        var words = new WordReader();
        var isText = words.Read(AnswerFormat.Parameter, request.Query[AnswerFormat.Parameter], _formats) ?? false;
        if (words.Errors.Count > 0)
            return Refusals.Of(words.Errors, NotUnderstood);
        if (!IsoWeek.TryParse(week, out var asked))
            return NotFound("Weeks are named by year and ISO week, such as 2023-W18.");
        if (await digests.ReadAsync(asked, cancellationToken) is not { } view)
            return NotFound("No trade of this week is stored, nor one before it and one after it.");
        return isText ? Results.Text(WeekText.Of(view, Site(request)), "text/plain; charset=utf-8") : Results.Json(WeekAnswer.Of(view));
    }

    private static async Task<IResult> MailAsync(string week, HttpContext context, WeekDigests digests, WeekMailer mailer)
    {
        if (!IsoWeek.TryParse(week, out var asked) || await digests.ReadAsync(asked, context.RequestAborted) is not { } view)
            return Results.NotFound();
        // Its style is the same for all, and known by its hash: a nonce would be kept with the answer.
        context.Response.Headers.ContentSecurityPolicy = SecurityHeadersMiddleware.Policy(WeekMailer.StyleSource);
        return Results.Content(await mailer.DocumentAsync(view, Site(context.Request)), "text/html; charset=utf-8");
    }

    private static Uri Site(HttpRequest request) => new($"{request.Scheme}://{request.Host}{request.PathBase}/");

    private static IResult NotFound(string detail) => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is no such week.", detail: detail);
}
