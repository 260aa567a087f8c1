namespace InsiderSignal.Web.Components.Charts;

/// <summary>How the lines of one chart are told apart: by colour, and, for who sees no colours, by their dashes.</summary>
/// <param name="Color">A token of the style sheet.</param>
/// <param name="Dashes">Lengths of dash and gap in pixels; "0" for an unbroken line.</param>
public sealed record LineStyle(string Color, string Dashes)
{
    private static readonly string[] Patterns = ["0", "7 4", "2 4", "12 4 2 4", "14 6", "5 3 2 3 2 3"];

    /// <summary>As many as there can be lines.</summary>
    public static IReadOnlyList<LineStyle> All { get; } = [.. Patterns.Select((dashes, i) => new LineStyle($"--line-{i + 1}", dashes))];
}
