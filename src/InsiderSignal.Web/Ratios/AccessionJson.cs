using System.Text.Json;
using System.Text.Json.Serialization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Ratios;

/// <summary>Accession numbers in the dashed form that EDGAR prints.</summary>
internal sealed class AccessionJson : JsonConverter<AccessionNumber>
{
    public override AccessionNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AccessionNumber.TryParse(reader.GetString(), out var accession) ? accession : throw new JsonException("Not an accession number.");

    public override void Write(Utf8JsonWriter writer, AccessionNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
