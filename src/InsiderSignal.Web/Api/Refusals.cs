using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Api;

/// <summary>Answers of the API to what it does not understand: problem details that name each parameter.</summary>
internal static class Refusals
{
    public static IResult Of(IEnumerable<RatioQueryError> errors, string title) => Results.ValidationProblem(
        errors.GroupBy(error => error.Parameter, error => error.Message, StringComparer.Ordinal).ToDictionary(error => error.Key, error => error.ToArray(), StringComparer.Ordinal),
        title: title);
}
