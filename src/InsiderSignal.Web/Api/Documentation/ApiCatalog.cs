using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Web.Api.Parameters;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace InsiderSignal.Web.Api.Documentation;

/// <summary>Every endpoint of the API with its summary, parameters and calls to try, as they are mapped: nothing is written twice.</summary>
internal sealed class ApiCatalog(IApiDescriptionGroupCollectionProvider descriptions, HistorySnapshot snapshot)
{
    public IReadOnlyList<DescribedEndpoint> Read()
    {
        TradeRecord? newest = snapshot.Current is { Count: > 0 } history ? history[history.Count - 1] : null;
        return
        [
            .. descriptions.ApiDescriptionGroups.Items
                .SelectMany(group => group.Items)
                .Where(endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true)
                .Select(endpoint => Of(endpoint, newest))
                .OrderBy(endpoint => endpoint.Path, StringComparer.Ordinal)
                .ThenBy(endpoint => endpoint.Method, StringComparer.Ordinal),
        ];
    }

    private static DescribedEndpoint Of(ApiDescription endpoint, TradeRecord? newest)
    {
        var metadata = endpoint.ActionDescriptor.EndpointMetadata;
        var (method, path) = (endpoint.HttpMethod ?? "GET", endpoint.RelativePath!);
        return new DescribedEndpoint(
            method,
            "/" + path,
            metadata.OfType<IEndpointSummaryMetadata>().LastOrDefault()?.Summary,
            [
                .. endpoint.ParameterDescriptions.Select(parameter => parameter.Name)
                    .Concat(metadata.OfType<KnownParametersAttribute>().SelectMany(known => known.Names))
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Select(name => new DescribedParameter(name, ParameterNotes.Find(name, metadata)?.Description)),
            ],
            method == "GET" ? [.. Calls(path, metadata.OfType<ApiExampleAttribute>(), newest)] : []);
    }

    private static IEnumerable<DescribedCall> Calls(string path, IEnumerable<ApiExampleAttribute> examples, TradeRecord? newest) =>
        Filled(path, newest) is { } address
            ? examples.Select(example => new DescribedCall(address + example.Query, example.Words)).DefaultIfEmpty(new DescribedCall(address, "As it is"))
            : [];

    /// <summary>A path with values for its parameters; null where there are none to take.</summary>
    private static string? Filled(string path, TradeRecord? newest)
    {
        var parts = path.Split('/');
        for (var i = 1; i < parts.Length; i++)
        {
            if (!parts[i].StartsWith('{'))
                continue;
            if (Value(parts[i - 1], newest) is not { } value)
                return null;
            parts[i] = value;
        }

        return string.Join('/', parts);
    }

    private static string? Value(string folder, TradeRecord? newest) => (folder, newest) switch
    {
        ("sectors", _) => Sector.Technology.Slug(),
        ("companies", { } trade) => trade.Issuer.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ("owners" or "insiders", { } trade) => trade.Owner.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ("industries", { } trade) => trade.Sic.ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
        ("weeks", { } trade) => IsoWeek.Of(DateOnly.FromDayNumber(trade.FiledDay)).ToString(),
        ("filings", { } trade) => trade.Event.Accession.ToString(),
        _ => null,
    };
}
