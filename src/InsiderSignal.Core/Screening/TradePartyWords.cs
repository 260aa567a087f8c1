using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>Reads whose trades are asked for: industry, issuer, owner.</summary>
internal sealed class TradePartyWords(WordReader reader)
{
    private const int MostIndustries = 50;

    public SicCodes? ReadIndustry(string? codes)
    {
        if (codes is null)
            return null;
        var read = codes.Split(',', StringSplitOptions.TrimEntries).Select(ReadCode).ToList();
        if (read.Count <= MostIndustries && read.TrueForAll(code => code is not null))
            return new SicCodes(read.OfType<int>());
        reader.Refuse("industry", codes, "is no SIC code. Allowed are four digits, as in 2834, and up to 50 of those parted by commas.");
        return null;
    }

    public Cik? ReadIssuer(string? tickerOrCik, Func<string, Cik?> findIssuer)
    {
        if (tickerOrCik is null)
            return null;
        if (findIssuer(tickerOrCik) is { } issuer)
            return issuer;
        reader.Refuse("issuer", tickerOrCik, "is no company that is stored. Allowed are the ticker or the CIK of one, as in AAPL or 320193.");
        return null;
    }

    public Cik? ReadOwner(string? digits)
    {
        if (digits is null)
            return null;
        if (Cik.TryParse(digits, out var owner))
            return owner;
        reader.Refuse("owner", digits, "is no CIK. Allowed are numbers of at most ten digits, as in 1214156.");
        return null;
    }

    private static int? ReadCode(string digits) =>
        digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;
}
