namespace InsiderSignal.Edgar.Simulation;

/// <summary>A Rule 10b5-1 plan under which an insider sells step by step.</summary>
internal sealed class TradingPlan
{
    public required Insider Insider { get; init; }

    public required DateOnly Adopted { get; init; }

    public required DateOnly Ends { get; init; }

    public required decimal SharesATrade { get; init; }

    /// <summary>Days between its trades.</summary>
    public required int Rhythm { get; init; }

    /// <summary>How its footnote is worded.</summary>
    public required int Wording { get; init; }

    /// <summary>Whether the insider's forms state the date of adoption.</summary>
    public required bool StatesAdoption { get; init; }

    /// <summary>Whether its sales come out of options exercised at once.</summary>
    public required bool ExercisesOptions { get; init; }

    public DateOnly LastTrade { get; set; }

    public string Footnote => StatesAdoption ? Notes.Plan(Adopted, Wording) : Notes.PlanWithoutDate;
}
