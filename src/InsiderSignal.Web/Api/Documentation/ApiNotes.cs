using System.Text.Json.Nodes;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace InsiderSignal.Web.Api.Documentation;

/// <summary>Completes the OpenAPI document with what <see cref="ParameterNotes"/> and the endpoints' own notes say.</summary>
internal static class ApiNotes
{
    public static void AddNotes(this OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "InsiderSignal",
                Version = ProductVersion.Current.Version,
                Description = "Whether corporate insiders buy or sell, from their own SEC filings. Answers are read only, carry an ETag and change only with the data. "
                    + "Errors are problem details (RFC 9457). Clients that ask too often are told to wait with status 429 and Retry-After.",
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var metadata = context.Description.ActionDescriptor.EndpointMetadata;
            foreach (var name in metadata.OfType<KnownParametersAttribute>().SelectMany(known => known.Names).Where(name => operation.Parameters?.Any(parameter => name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)) != true).ToList())
                (operation.Parameters ??= []).Add(new OpenApiParameter { Name = name, In = ParameterLocation.Query, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
            foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
                Complete(parameter, ParameterNotes.Find(parameter.Name ?? "", metadata));
            return Task.CompletedTask;
        });
    }

    private static void Complete(OpenApiParameter parameter, ParameterNoteAttribute? note)
    {
        if (string.IsNullOrEmpty(parameter.Description))
            parameter.Description = note?.Description;
        if (note?.Example is { } example)
            parameter.Example ??= JsonValue.Create(example);
    }
}
