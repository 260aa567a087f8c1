using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>Finds an accession number in the name of a file or of the folder it lies in.</summary>
internal static class AccessionInName
{
    private const int Plain = 18;
    private const int Dashed = 20;

    /// <summary>The last accession number in a name, dashed or as 18 digits on their own; null when there is none.</summary>
    public static AccessionNumber? Find(ReadOnlySpan<char> name)
    {
        for (var start = name.Length - Plain; start >= 0; start--)
        {
            if (start > 0 && char.IsAsciiDigit(name[start - 1]))
                continue;
            if (IsNumber(name, start, Dashed, out var accession) || IsNumber(name, start, Plain, out accession))
                return accession;
        }

        return null;
    }

    private static bool IsNumber(ReadOnlySpan<char> name, int start, int length, out AccessionNumber accession)
    {
        accession = default;
        var end = start + length;
        return end <= name.Length &&
            (end == name.Length || !char.IsAsciiDigit(name[end])) &&
            char.IsAsciiDigit(name[start]) &&
            char.IsAsciiDigit(name[end - 1]) &&
            AccessionNumber.TryParse(name[start..end], out accession);
    }
}
