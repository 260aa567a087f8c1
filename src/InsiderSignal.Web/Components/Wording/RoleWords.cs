using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Roles in words, and the words that addresses have for them.</summary>
public static class RoleWords
{
    private static readonly (Roles Role, string Word)[] All =
        [(Roles.Ceo, "ceo"), (Roles.Cfo, "cfo"), (Roles.Officer, "officer"), (Roles.Director, "director"), (Roles.TenPercent, "ten-percent"), (Roles.Other, "other")];

    /// <summary>The choices of a form about one insider.</summary>
    public static IReadOnlyList<(string Word, string Label)> Singles { get; } =
        [.. All.Select(one => (one.Word, one.Role == Roles.Officer ? "Any officer" : Capital(One(one.Role))))];

    /// <summary>The choices of a form about those who have a role.</summary>
    public static IReadOnlyList<(string Word, string Label)> Plurals { get; } = [.. All.Select(one => (one.Word, Many(one.Role)))];

    /// <summary>"chief executive".</summary>
    public static string One(Roles role) => role switch
    {
        Roles.Ceo => "chief executive",
        Roles.Cfo => "chief financial officer",
        Roles.Officer => "officer",
        Roles.Director => "director",
        Roles.TenPercent => "10% owner",
        Roles.Other => "other insider",
        _ => throw NotOne(role),
    };

    /// <summary>Those who have a role: "Chief executives".</summary>
    public static string Many(Roles role) => role switch
    {
        Roles.Ceo or Roles.Cfo or Roles.Officer or Roles.Director or Roles.TenPercent or Roles.Other => Capital(One(role)) + "s",
        _ => throw NotOne(role),
    };

    /// <summary>The same as short as a label beside a line has to be: "CEOs".</summary>
    public static string Short(Roles role) => role switch
    {
        Roles.Ceo => "CEOs",
        Roles.Cfo => "CFOs",
        _ => Many(role),
    };

    /// <summary>The lead role as the filing words it, else by its name.</summary>
    public static string Lead(Roles roles, string? officerTitle) => roles switch
    {
        _ when (roles & Roles.Officer) != Roles.None && Names.Shown(officerTitle) is { } title => title,
        _ when (roles & Roles.Ceo) != Roles.None => "Chief Executive Officer",
        _ when (roles & Roles.Cfo) != Roles.None => "Chief Financial Officer",
        _ when (roles & Roles.Officer) != Roles.None => "Officer",
        _ when (roles & Roles.Director) != Roles.None => "Director",
        _ when (roles & Roles.TenPercent) != Roles.None => "10% owner",
        _ => "Other insider",
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static ArgumentOutOfRangeException NotOne(Roles role) => new(nameof(role), role, "Not one role.");
}
