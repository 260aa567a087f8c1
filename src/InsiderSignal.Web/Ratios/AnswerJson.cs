using System.Text.Json;
using System.Text.Json.Serialization;

namespace InsiderSignal.Web.Ratios;

/// <summary>How answers are written as JSON, by the API and by the command line alike.</summary>
internal static class AnswerJson
{
    public static JsonSerializerOptions Indented { get; } = Create(writeIndented: true);

    public static JsonSerializerOptions OneLine { get; } = Create(writeIndented: false);

    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        options.Converters.Add(new AccessionJson());
        options.Converters.Add(new CikJson());
    }

    private static JsonSerializerOptions Create(bool writeIndented)
    {
        var options = new JsonSerializerOptions { WriteIndented = writeIndented };
        Configure(options);
        return options;
    }
}
