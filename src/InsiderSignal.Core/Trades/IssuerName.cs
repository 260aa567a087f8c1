using System.Collections.Frozen;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>
/// Tells whether words after "CEO" name the issuer itself. Part of a name is not enough: "CEO, Topgolf" at Topgolf Callaway
/// Brands heads a division.
/// </summary>
internal sealed class IssuerName(Issuer issuer)
{
    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(
        "inc", "incorporated", "corp", "corporation", "co", "company", "companies", "ltd", "limited", "plc", "llc", "lp", "nv", "sa", "ag", "se",
        "group", "holding", "holdings", "international", "bancorp", "trust", "the", "de", "new", "md", "nv", "pa", "va", "oh");

    private readonly string? _symbol = issuer.TradingSymbol is { } symbol ? string.Concat(OfficerTitle.Words(symbol)) : null;
    private readonly HashSet<string> _words = issuer.Name is { } name ? [.. OfficerTitle.Words(name)] : [];

    public bool IsSymbol(string word) => word == _symbol;

    public bool IsNamedBy(IReadOnlyList<TitleWord> words)
    {
        if (words.Count == 1 && IsSymbol(words[0].Text))
            return true;
        var named = words.Select(word => word.Text).ToHashSet();
        var core = _words.Where(word => !Suffixes.Contains(word)).ToList();
        return core.Count > 0 && named.IsSubsetOf(_words) && core.TrueForAll(named.Contains);
    }
}
