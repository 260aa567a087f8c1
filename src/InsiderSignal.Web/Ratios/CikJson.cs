using System.Text.Json;
using System.Text.Json.Serialization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Ratios;

/// <summary>CIKs as numbers, without leading zeros.</summary>
internal sealed class CikJson : JsonConverter<Cik>
{
    public override Cik Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, Cik value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
