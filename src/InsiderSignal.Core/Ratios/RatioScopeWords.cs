using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Ratios;

/// <summary>Reads and writes scopes: <c>market</c>, or <c>ceo</c>, <c>sector:energy</c>, <c>industry:1311</c>, <c>company:320193</c>, and several of these joined by <c>@</c>.</summary>
public static class RatioScopeWords
{
    private const string Market = "market";
    private const string SectorPrefix = "sector:";
    private const string IndustryPrefix = "industry:";
    private const string CompanyPrefix = "company:";

    private static string Allowed =>
        $"Allowed are market, {RatioVocabulary.Roles.Words}, sector:<slug>, industry:<SIC>, company:<ticker or CIK>, and one of each joined by @ as in ceo@sector:energy.";

    /// <summary>Reads a scope, in any letter case.</summary>
    /// <param name="text">The words.</param>
    /// <param name="findIssuer">The stored issuer of a ticker or CIK as typed; null when there is none.</param>
    /// <param name="scope">The scope when there is one.</param>
    /// <param name="problem">One line that says what is wrong and what is allowed, when there is none.</param>
    public static bool TryParse(
        string text,
        Func<string, Cik?> findIssuer,
        [NotNullWhen(true)] out RatioScope? scope,
        [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findIssuer);
        scope = RatioScope.Market;
        problem = null;
        if (text.Trim().Equals(Market, StringComparison.OrdinalIgnoreCase))
            return true;

        foreach (var part in text.Split('@', StringSplitOptions.TrimEntries))
        {
            problem = Add(part, findIssuer, ref scope);
            if (problem is not null)
            {
                scope = null;
                return false;
            }
        }

        return true;
    }

    /// <summary>The words that are read as a scope again; a company is named by its CIK.</summary>
    /// <exception cref="ArgumentException">The scope asks for several roles, or a value is not defined.</exception>
    public static string Format(RatioScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.IsMarket)
            return Market;
        var parts = new List<string>();
        if (scope.Role != Roles.None)
            parts.Add(RatioVocabulary.Roles.Format(scope.Role));
        if (scope.Sector is { } sector)
            parts.Add(SectorPrefix + sector.Slug());
        if (scope.Sic is { } sic)
            parts.Add(IndustryPrefix + sic.ToString("D4", CultureInfo.InvariantCulture));
        if (scope.Issuer is { } issuer)
            parts.Add(CompanyPrefix + issuer.Value.ToString(CultureInfo.InvariantCulture));
        return string.Join('@', parts);
    }

    private static string? Add(string part, Func<string, Cik?> findIssuer, ref RatioScope scope)
    {
        if (After(part, SectorPrefix) is { } slug)
        {
            if (!SectorNames.TryParse(slug, out var sector))
                return $"'{slug}' is no sector. Allowed are {string.Join(", ", SectorNames.All.Select(known => known.Slug()))}.";
            return Once(scope.Sector is null, "sector", scope with { Sector = sector }, ref scope);
        }

        if (After(part, IndustryPrefix) is { } digits)
        {
            if (digits.Length > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var sic))
                return $"'{digits}' is no SIC code. Allowed are four digits, as in industry:2834.";
            return Once(scope.Sic is null, "industry", scope with { Sic = sic }, ref scope);
        }

        if (After(part, CompanyPrefix) is { } company)
        {
            if (company.Length == 0 || findIssuer(company) is not { } issuer)
                return $"No company has the ticker or CIK '{company}'. Allowed are a ticker or a CIK of a company that is stored.";
            return Once(scope.Issuer is null, "company", scope with { Issuer = issuer }, ref scope);
        }

        return RatioVocabulary.Roles.TryParse(part, out var role)
            ? Once(scope.Role == Roles.None, "role", scope with { Role = role }, ref scope)
            : $"'{part}' is no scope. {Allowed}";
    }

    private static string? Once(bool isFirst, string what, RatioScope extended, ref RatioScope scope)
    {
        if (!isFirst)
            return $"More than one {what} is given. {Allowed}";
        scope = extended;
        return null;
    }

    private static string? After(string part, string prefix) =>
        part.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? part[prefix.Length..].Trim() : null;
}
