namespace InsiderSignal.Web.Weeks;

/// <summary>The weeks of a year as the API gives them.</summary>
public sealed record WeeksAnswer(int Year, IReadOnlyList<int> Years, int Total, IReadOnlyList<WeeksAnswer.Item> Items)
{
    public static WeeksAnswer Of(WeekList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new WeeksAnswer(list.Year, list.Years, list.Total, [.. list.Weeks.Select(Of)]);
    }

    private static Item Of(WeekLine line)
    {
        var (summary, gravest) = (line.Summary, line.Gravest);
        return new Item(
            summary.Week.ToString(), summary.Week.First, summary.Week.Last, summary.IsComplete, summary.Market.Ratio, summary.Market.IsThin, summary.IsWhole, summary.Buys, summary.Sells,
            gravest is null ? null : new Gravest(gravest.Alert.Id, Core.Alerts.AlertVocabulary.Word(gravest.Alert.Severity), gravest.Sentence));
    }

    /// <summary>A week: the 30-day ratio of its last day, and its own trades.</summary>
    public sealed record Item(string Week, DateOnly From, DateOnly To, bool IsComplete, double? Ratio, bool IsThin, bool IsWhole, int Buys, int Sells, Gravest? GravestAlert);

    /// <summary>The gravest alert raised in it.</summary>
    public sealed record Gravest(string Id, string Severity, string Sentence);
}
