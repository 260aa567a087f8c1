using System.Globalization;
using InsiderSignal.Web.Status;

namespace InsiderSignal.Web.Delivery.Status;

/// <summary><c>POST /status/redelivery</c>, with <c>?letter=</c> for one: sends again what was given up. Only a page of this site may ask.</summary>
internal static class RedeliveryEndpoint
{
    public const string Path = "/status/redelivery";

    /// <summary>Whether what is sent here goes past the rule that pages only read.</summary>
    public static bool Takes(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.Equals(Path, StringComparison.OrdinalIgnoreCase);

    public static void MapRedelivery(this IEndpointRouteBuilder routes) => routes.MapPost(Path, AnswerAsync).ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(HttpContext context, IDeliveryBoard board, string? letter)
    {
        if (SameOrigin.Refusal(context.Request) is { } refusal)
            return refusal;
        // An empty word is none, as in other addresses.
        var id = long.TryParse(letter, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (long?)null;
        if (id is null && !string.IsNullOrEmpty(letter))
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "There is no such letter.", detail: "Letters are numbered: /api/v1/status lists them under deadLetters. Without letter, all are sent again.");
        var asked = await board.RetryAsync(id, context.RequestAborted);
        return SameOrigin.SeeOther(context, $"/status?redelivery={(asked ? RetryAnswers.Asked : RetryAnswers.Impossible)}#delivery");
    }
}
