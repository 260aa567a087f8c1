using System.Globalization;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Api;

/// <summary>A page of a list among those that the list fills.</summary>
/// <param name="Page">The page that is asked for, from 1.</param>
/// <param name="PageSize">Lines of a page.</param>
/// <param name="Lines">Lines of the whole list.</param>
public sealed record PageRange(int Page, int PageSize, int Lines)
{
    /// <summary>At least one.</summary>
    public int Pages => Math.Max(1, (int)(((long)Lines + PageSize - 1) / PageSize));

    /// <summary>There is no such page.</summary>
    public bool IsBeyond => Page > Pages;

    /// <summary>Lines before those of the page.</summary>
    public int Skip => (int)Math.Min((Page - 1L) * PageSize, Lines);

    /// <summary>"There is no page 9: these plans fill 2".</summary>
    public string Heading(string lines) => $"There is no page {Figures.Count(Page)}: {lines} fill {Figures.Count(Pages)}";

    /// <summary>Refuses a page beyond the last.</summary>
    internal IResult Refusal(string title) => Results.ValidationProblem(
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["page"] = [string.Create(CultureInfo.InvariantCulture, $"page: '{Page}' lies beyond the last. Allowed are pages from 1 to {Pages}.")],
        },
        title: title);
}
