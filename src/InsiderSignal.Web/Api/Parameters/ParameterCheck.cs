using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Hosting;
using Microsoft.AspNetCore.Components.Endpoints;

namespace InsiderSignal.Web.Api.Parameters;

/// <summary>
/// Holds each address against the parameters that its page or endpoint takes: one rule for all of them. Unknown names are refused,
/// and names given several times that are no list. Words that others add to links to see where readers come from ask for nothing.
/// </summary>
internal static class ParameterCheck
{
    private const string Campaign = "utm_";

    private static readonly HashSet<string> _tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "twclid", "yclid", "igshid", "mc_cid", "mc_eid", "_ga", "ref", "ref_src",
    };

    public static void UseParameterCheck(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata is not { } metadata || metadata.GetMetadata<KnownParametersAttribute>() is not { } known)
            return next(context);
        var isPage = metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        var errors = Judge(context.Request.Query, known, passesTracking: !ApiPath.Includes(context.Request.Path));
        if (errors.Count == 0)
            return next(context);
        if (!isPage)
            return Refusals.Of(errors, "The address has parameters that are not understood.").ExecuteAsync(context);
        context.Features.Set(new RefusedParameters(context.Request.Path.Value?.TrimStart('/') ?? "", errors, Rest(context.Request.Query, known)));
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    /// <summary>What is wrong with the names of an address; empty where nothing is.</summary>
    internal static IReadOnlyList<RatioQueryError> Judge(IQueryCollection given, KnownParametersAttribute known, bool passesTracking)
    {
        var errors = new List<RatioQueryError>();
        foreach (var (name, values) in given)
        {
            var shown = WordReader.Shown(name);
            if (!known.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                if (!passesTracking || !IsTracking(name))
                    errors.Add(new RatioQueryError(shown, values.ToString(), $"'{shown}' is no parameter. Allowed are {(known.Names.Count == 0 ? "none" : string.Join(", ", known.Names))}."));
            }
            else if (values.Count > 1 && !known.Lists.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                errors.Add(new RatioQueryError(shown, values.ToString(), $"{shown} is given {Times(values.Count)}. Allowed is once."));
            }
        }

        return errors;
    }

    /// <summary>What remains of the question without what is not understood.</summary>
    private static string Rest(IQueryCollection given, KnownParametersAttribute known) => QueryString.Create(
        given.Where(pair => known.Names.Contains(pair.Key, StringComparer.OrdinalIgnoreCase) && (pair.Value.Count == 1 || known.Lists.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)))).Value ?? "";

    private static bool IsTracking(string name) => name.StartsWith(Campaign, StringComparison.OrdinalIgnoreCase) || _tracking.Contains(name);

    private static string Times(int count) => count == 2 ? "twice" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} times");
}
