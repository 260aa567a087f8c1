using System.Globalization;
using System.Text.Json;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Reference;

/// <summary>
/// Reads what the submissions API says of a filer. Only the head of the document is read, up to its list of filings, which is nearly all
/// of it.
/// </summary>
public static class CompanyProfileReader
{
    private const int LargestSic = 9999;
    private const NumberStyles Padded = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    [Flags]
    private enum Fields
    {
        None = 0,
        Cik = 1,
        Name = 2,
        Sic = 4,
        IsIssuer = 8,
        All = Cik | Name | Sic | IsIssuer,
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="CompanyProfileException">It is no JSON as far as it is read, or names no filer.</exception>
    public static CompanyProfile Read(ReadOnlyMemory<byte> json) =>
        TryRead(json.Span, isWhole: true) ?? throw new CompanyProfileException("it is cut short");

    /// <summary>Reads the beginning of a document.</summary>
    /// <returns>Null when more of it is needed.</returns>
    /// <exception cref="CompanyProfileException">It is no JSON as far as it is read, or names no filer.</exception>
    internal static CompanyProfile? TryRead(ReadOnlySpan<byte> start, bool isWhole)
    {
        if (start.StartsWith("\uFEFF"u8))
            start = start[3..];
        try
        {
            var reader = new Utf8JsonReader(start, isWhole, default);
            return TryRead(ref reader);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The reader complains of broken UTF-8 as of an invalid operation.
            throw new CompanyProfileException($"it is no JSON ({e.Message})", e);
        }
    }

    private static CompanyProfile? TryRead(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            return null;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new CompanyProfileException("it is no object");
        Cik? cik = null;
        string? name = null;
        int? sic = null;
        bool? isIssuer = null;
        var seen = Fields.None;
        while (seen != Fields.All)
        {
            if (!reader.Read())
                return null;
            if (reader.TokenType == JsonTokenType.EndObject || reader.ValueTextEquals("filings"u8))
                break;
            var field = FieldOf(ref reader);
            if (!reader.Read())
                return null;
            seen |= field;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                if (!reader.TrySkip())
                    return null;
                continue;
            }

            switch (field)
            {
                case Fields.Cik:
                    cik = Number(ref reader) is > 0 and var number ? new Cik(number) : null;
                    break;
                case Fields.Name:
                    name = reader.TokenType == JsonTokenType.String && reader.GetString()!.Trim() is { Length: > 0 } text ? text : null;
                    break;
                case Fields.Sic:
                    sic = Number(ref reader) is > 0 and <= LargestSic and var code ? code : null;
                    break;
                case Fields.IsIssuer:
                    isIssuer = Flag(ref reader);
                    break;
            }
        }

        return new CompanyProfile(cik ?? throw new CompanyProfileException("it names no filer"), name, sic, isIssuer);
    }

    private static Fields FieldOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("cik"u8) ? Fields.Cik
        : reader.ValueTextEquals("name"u8) ? Fields.Name
        : reader.ValueTextEquals("sic"u8) ? Fields.Sic
        : reader.ValueTextEquals("insiderTransactionForIssuerExists"u8) ? Fields.IsIssuer
        : Fields.None;

    // Numbers come as text, padded with zeros or not, or bare; an absent one as empty text or null.
    private static int? Number(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String when int.TryParse(reader.GetString(), Padded, CultureInfo.InvariantCulture, out var number) => number,
        JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
        _ => null,
    };

    private static bool? Flag(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt32(out var number) => number != 0,
        _ => null,
    };
}
