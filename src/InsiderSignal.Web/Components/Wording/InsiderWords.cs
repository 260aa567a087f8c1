using System.Globalization;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Insiders;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>What an insider did, in words. They state counts and comparisons, and foretell nothing.</summary>
public static class InsiderWords
{
    /// <summary>"3 purchases and 12 sales since March 2006".</summary>
    public static string Finding(InsiderView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.FirstTradeFiledOn is { } first
            ? $"{CompanyWords.Counts(view.All)} since {first.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}"
            : view.Joint.Events > 0 ? $"{CompanyWords.Counts(view.Joint)}, filed jointly"
            : "no purchase or sale on the open market";
    }

    /// <summary>Where they file, and how routine their trades are.</summary>
    public static string Explanation(InsiderView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var where = view.Issuers.Count == 1
            ? $"Files about {view.Issuers[0].Name} ({view.Issuers[0].Relation})."
            : $"Files about {Figures.Plural(view.Issuers.Count, "company", "companies")}.";
        if (view.All.Events == 0 && view.Joint.Events > 0)
            return $"{where} All of these trades are of filings signed with others, and counted under {Leads(view)}: none is counted under this name.";
        if (view.All.Events == 0)
            return $"{where} {Figures.Plural(view.FilingCount, "filing is", "filings are")} stored{(view.JointCount > 0 ? $", {Figures.Count(view.JointCount)} of them joint ones whose trades are counted under another owner's name" : "")}; none makes a trade under this name.";
        if (!view.IsRoutineKnown)
            return $"{where} Whether trades are routine is unknown: {RoutineUnknown(view.HistoryFrom)}.";
        return view.Routine == 0
            ? $"{where} All trades are opportunistic: none falls in a month traded in each of the three years before."
            : view.Routine == view.All.Events
                ? $"{where} All trades are routine: made in a month traded in each of the three years before."
                : $"{where} {Figures.Count(view.Routine)} of {Figures.Count(view.All.Events)} trades are routine: made in a month traded in each of the three years before.";
    }

    /// <summary>"it takes three years before a trade, and the stored history begins in January 2023".</summary>
    public static string RoutineUnknown(DateOnly? historyFrom) =>
        $"it takes three years before a trade{(historyFrom is { } from ? $", and the stored history begins in {from.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}" : "")}";

    /// <summary>Where the trades of joint filings are counted, and how many of them are listed.</summary>
    public static string JointNote(InsiderView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var listed = view.JointTrades.Count < view.Joint.Events ? $" The latest {Figures.Count(view.JointTrades.Count)} of {Figures.Count(view.Joint.Events)}." : "";
        return $"One of several owners of these filings. Each trade is counted once, under the first owner of its filing, whose name stands in the line: {Leads(view)}.{listed}";
    }

    /// <summary>"BERKSHIRE HATHAWAY INC", "BERKSHIRE HATHAWAY INC and 2 others".</summary>
    public static string Leads(InsiderView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.JointLeads.Count switch
        {
            0 => "another owner",
            1 => view.JointLeads[0].Name,
            var count => $"{view.JointLeads[0].Name} and {Figures.Plural(count - 1, "other", "others")}",
        };
    }

    /// <summary>"Routine in March from 2023 on: traded in March of 2020, 2021 and 2022 too." for each month that is; how far it is from routine where none is.</summary>
    public static string Habit(IssuerHabit habit)
    {
        ArgumentNullException.ThrowIfNull(habit);
        var routine = habit.Months.Where(month => month.RoutineYears.Count > 0).ToList();
        if (routine.Count > 0)
            return string.Join(" ", routine.Select(month => $"{Month(month.Month)} is routine in {Years(month.RoutineYears)}: each time they had traded in {Month(month.Month)} of the three years before."));
        var longest = habit.Months.Max(month => LongestRun(month.Years));
        return longest > 1
            ? $"Opportunistic: no calendar month was traded in {RoutineYears.Count + 1} years running; the longest run is {Figures.Count(longest)} years."
            : "Opportunistic: no calendar month was traded in two years running.";
    }

    public static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary>"2019 to 2022 and 2024".</summary>
    public static string Years(IReadOnlyList<int> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        var runs = new List<(int First, int Last)>();
        foreach (var year in years)
        {
            if (runs.Count > 0 && runs[^1].Last == year - 1)
                runs[^1] = (runs[^1].First, year);
            else
                runs.Add((year, year));
        }

        var words = runs.ConvertAll(run => run.First == run.Last ? Year(run.First) : $"{Year(run.First)} {(run.Last == run.First + 1 ? "and" : "to")} {Year(run.Last)}");
        return string.Join(", ", words);
    }

    private static int LongestRun(IReadOnlyList<int> years)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < years.Count; i++)
        {
            run = i > 0 && years[i] == years[i - 1] + 1 ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
