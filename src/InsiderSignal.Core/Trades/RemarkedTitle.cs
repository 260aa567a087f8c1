using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>
/// Titles too long for their box are given as "See Remarks". The remarks are then read line by line and sentence by sentence,
/// when they can be meant for one owner only.
/// </summary>
internal static class RemarkedTitle
{
    // A sentence longer than this is not a title.
    private const int LongestTitle = 150;

    public static OfficeEvidence? Read(ReportingOwner owner, OwnershipDocument document, ChiefOffice office)
    {
        if (string.IsNullOrWhiteSpace(document.Remarks) || !RefersToRemarks(owner) || document.Owners.Count(RefersToRemarks) > 1)
            return null;

        OfficeEvidence? evidence = null;
        foreach (var line in document.Remarks.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var sentence in line.Split(". ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (sentence.Length > LongestTitle)
                    continue;
                var read = OfficeJudge.Judge(WithoutLabel(sentence), mayBeCut: false, office, document.Issuer);
                if (read is { Holds: true })
                    return read;
                evidence ??= read;
            }
        }

        return evidence;
    }

    private static bool RefersToRemarks(ReportingOwner owner) =>
        owner.OfficerTitle?.Contains("remark", StringComparison.OrdinalIgnoreCase) == true;

    // "Reporting person's title: Chief Executive Officer".
    private static string WithoutLabel(string sentence)
    {
        var colon = sentence.IndexOf(':', StringComparison.Ordinal);
        var isLabel = colon > 0 && sentence.AsSpan(0, colon).Contains("title", StringComparison.OrdinalIgnoreCase);
        return isLabel ? sentence[(colon + 1)..].TrimStart() : sentence;
    }
}
