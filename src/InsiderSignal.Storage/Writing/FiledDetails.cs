using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Conversions;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Storage.Writing;

/// <summary>
/// Collects, while a row's values go into their columns, what the columns cannot hold: the footnotes that each value
/// refers to, and what was typed where the column does not say exactly that.
/// </summary>
internal struct FiledDetails
{
    private static readonly JsonSerializerOptions AsIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A plain number: anything else ("1,000", "$5", "abc", 1E3) is kept as typed.
    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789.");

    private StringBuilder? _footnotes;
    private Dictionary<string, string>? _typed;

    public string? Keep(string name, FiledText filed)
    {
        Refer(name, filed.Footnotes);
        return filed.Text;
    }

    public decimal? Keep(string name, FiledNumber filed)
    {
        Refer(name, filed.Footnotes);
        if (!string.IsNullOrEmpty(filed.Text)
            && (filed.Value is not { } value || filed.Text.AsSpan().ContainsAnyExcept(Plain) || !ScaledConverter.IsExact(value)))
            Typed(name, filed.Text);
        return filed.Value;
    }

    public DateOnly? Keep(string name, FiledDate filed)
    {
        Refer(name, filed.Footnotes);
        if (!string.IsNullOrEmpty(filed.Text) && (filed.Value is not { } date || !IsIso(filed.Text, date)))
            Typed(name, filed.Text);
        return filed.Value;
    }

    public readonly void WriteTo(OwnershipRowRecord record)
    {
        record.Footnotes = _footnotes?.ToString();
        record.AsTyped = _typed is null ? null : JsonSerializer.Serialize(_typed, AsIs);
    }

    private static bool IsIso(string text, DateOnly date)
    {
        Span<char> iso = stackalloc char[10];
        return date.TryFormat(iso, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture) && text.AsSpan().SequenceEqual(iso);
    }

    private void Refer(string name, FootnoteReferences references)
    {
        if (references.IsEmpty)
            return;
        _footnotes ??= new StringBuilder();
        if (_footnotes.Length > 0)
            _footnotes.Append(';');
        _footnotes.Append(name).Append('=').Append(references.Ids);
    }

    private void Typed(string name, string text) => (_typed ??= [])[name] = text;
}
