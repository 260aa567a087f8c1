namespace InsiderSignal.Web.Components.Charts;

/// <summary>What the caption of a chart's table says of its rows.</summary>
public static class RowWords
{
    /// <summary>": the last day of each week, the CSV file has every day" for rows between two dates; empty where each day has one.</summary>
    public static string Between(DateOnly first, DateOnly last) => Thinning.StepOfRows(first, last) switch
    {
        RowStep.Day => "",
        RowStep.Week => ": the last day of each week, the CSV file has every day",
        _ => ": the last day of each month, the CSV file has every day",
    };
}
