using System.Globalization;
using System.Xml.Linq;

namespace InsiderSignal.Tests.Ownership;

/// <summary>Everything an ownership document says, taken from its XML without the reader: one line a value.</summary>
internal static class FlatSource
{
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "nonDerivativeTransaction", "nonDerivativeHolding", "derivativeTransaction", "derivativeHolding", "reportingOwner", "ownerSignature",
    };

    private static readonly HashSet<string> Boxes = new(StringComparer.Ordinal)
    {
        "noSecuritiesOwned", "notSubjectToSection16", "form3HoldingsReported", "form4TransactionsReported", "aff10b5One", "isDirector",
        "isOfficer", "isTenPercentOwner", "isOther", "rptOwnerNonUSAddressFlag", "rptOwnerGoodAddress", "equitySwapInvolved",
    };

    private static readonly HashSet<string> Dates = new(StringComparer.Ordinal)
    {
        "periodOfReport", "dateOfOriginalSubmission", "signatureDate", "transactionDate", "deemedExecutionDate", "exerciseDate", "expirationDate",
    };

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "conversionOrExercisePrice", "transactionShares", "transactionTotalValue", "transactionPricePerShare", "underlyingSecurityShares",
        "underlyingSecurityValue", "sharesOwnedFollowingTransaction", "valueOwnedFollowingTransaction",
    };

    public static List<string> Of(XDocument document)
    {
        var lines = new List<string>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in document.Root!.DescendantsAndSelf())
        {
            var name = element.Name.LocalName;
            if (Parts.Contains(name))
                counts[name] = counts.GetValueOrDefault(name) + 1;
            var part = element.Ancestors().FirstOrDefault(a => Parts.Contains(a.Name.LocalName))?.Name.LocalName;
            Add(lines, element, name, part is null ? "" : $"{part} {counts[part]} ");
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static void Add(List<string> lines, XElement element, string name, string place)
    {
        var text = element.Value.Trim();
        if (name == "footnoteId")
            lines.Add($"{place}{element.Parent!.Name.LocalName} note {element.Attribute("id")!.Value}");
        else if (name == "footnote")
            lines.Add($"footnote {element.Attribute("id")!.Value} = {text}");
        else if (element.HasElements || text.Length == 0 || name == "rptOwnerCcc")
            return;
        else
            AddValue(lines, place, name == "value" ? element.Parent!.Name.LocalName : name, text);
    }

    private static void AddValue(List<string> lines, string place, string name, string text)
    {
        if (Boxes.Contains(name))
            text = text is "1" or "true" ? "True" : text is "0" or "false" ? "False" : throw new InvalidOperationException(text);
        if (name is "issuerCik" or "rptOwnerCik")
            text = int.Parse(text, CultureInfo.InvariantCulture).ToString("D10", CultureInfo.InvariantCulture);
        lines.Add($"{place}{name} = {text}");
        if (Dates.Contains(name) && DateOnly.TryParseExact(text[..Math.Min(10, text.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            lines.Add($"{place}{name} is {date:O}");
        if (Numbers.Contains(name) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{place}{name} is {number}"));
    }
}
