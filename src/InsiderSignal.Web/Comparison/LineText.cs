using System.Diagnostics.CodeAnalysis;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Comparison;

/// <summary>A line of a comparison as an address writes it: <c>scope:ceo,plans:exclude</c>. What is left out takes its default.</summary>
internal static class LineText
{
    private static readonly string[] Names = ["scope", "basis", "window", "plans", "owners", "decisions", "by", "as-of"];

    /// <summary>Reads a line, or says in one sentence what is wrong with it.</summary>
    public static bool TryParse(string text, Func<string, Cik?> findIssuer, [NotNullWhen(true)] out RatioQuery? query, [NotNullWhen(false)] out string? problem)
    {
        query = null;
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            // Names are matched in any letter case, words by their own reader.
            var name = colon < 0 ? null : Array.Find(Names, known => known.AsSpan().Equals(part.AsSpan(0, colon).Trim(), StringComparison.OrdinalIgnoreCase));
            problem = name is null ? $"'{part}' is no part of a line. Allowed are {string.Join(", ", Names)}, each with a colon and its value, as in scope:ceo,plans:exclude."
                : !given.TryAdd(name, part[(colon + 1)..]) ? $"{name} is given twice in one line. Allowed is each once."
                : null;
            if (problem is not null)
                return false;
        }

        return TryRead(given.GetValueOrDefault, findIssuer, out query, out problem);
    }

    /// <summary>Reads a query from values by name.</summary>
    public static bool TryRead(Func<string, string?> value, Func<string, Cik?> findIssuer, [NotNullWhen(true)] out RatioQuery? query, [NotNullWhen(false)] out string? problem)
    {
        var words = new RatioQueryWords
        {
            Scope = value("scope"), Basis = value("basis"), Window = value("window"), Plans = value("plans"), Owners = value("owners"),
            Decisions = value("decisions"), By = value("by"), AsOf = value("as-of"),
        };
        var isRead = RatioQueryParser.TryParse(words, findIssuer, out query, out var errors);
        problem = isRead ? null : errors[0].Message;
        return isRead;
    }

    /// <summary>The line's one canonical text: its scope, and what differs from the defaults. Only letters, digits, hyphens and <c>: , @</c>, which an address takes as they are.</summary>
    public static string Format(RatioQuery query) =>
        string.Join(',', RatioQueryFormatter.Given(query).Where(part => Names.Contains(part.Name, StringComparer.Ordinal)).Select(part => $"{part.Name}:{part.Word}"));
}
