namespace InsiderSignal.Web.Api;

/// <summary>
/// Refuses query parameters that an endpoint does not know: a misspelt one must not give the answer to another question.
/// As metadata of the endpoint it says what there is to be described.
/// </summary>
internal sealed class KnownParameters(params string[] names) : IEndpointFilter
{
    public IReadOnlyList<string> Names => names;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var unknown = context.HttpContext.Request.Query.Keys.Where(key => !names.Contains(key, StringComparer.OrdinalIgnoreCase)).ToList();
        return unknown.Count == 0
            ? await next(context)
            : Results.ValidationProblem(
                unknown.ToDictionary(key => key, key => new[] { $"'{key}' is no parameter. Allowed are {(names.Length == 0 ? "none" : string.Join(", ", names))}." }, StringComparer.Ordinal),
                title: "The address has parameters that are not known.");
    }
}
