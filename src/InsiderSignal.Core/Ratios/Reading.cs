namespace InsiderSignal.Core.Ratios;

/// <summary>A ratio at a date, held against its norm and its own history.</summary>
/// <param name="Point">Ratio, counts and interval.</param>
/// <param name="YearEarlier">The same window a year earlier; null where the history does not reach that far.</param>
/// <param name="YearOnYear">Change of the ratio on a year earlier, 0.10 for +10 %; null where either ratio is missing or the earlier is zero.</param>
/// <param name="Percentile">Share of the history's ratios below this one, ties counted half, 0 to 100; null without a ratio.</param>
/// <param name="ZScore">Standard deviations of the log ratio from its mean in history; null without spread or for a ratio of zero.</param>
/// <param name="Norm">What the ratio is held against: the benchmark for the market, else the baseline's median; null when there is neither.</param>
/// <param name="Streak">Points in a row on this side of the norm, this one included: positive above, negative below, zero on it or without a ratio. Windows that are not whole count for nothing.</param>
/// <param name="Band">The word for it; null without a ratio.</param>
public sealed record Reading(
    RatioPoint Point,
    RatioPoint? YearEarlier,
    double? YearOnYear,
    double? Percentile,
    double? ZScore,
    double? Norm,
    int Streak,
    Band? Band)
{
    /// <summary>Whether its window begins within the stored history: where not, its trades are those of fewer days than it says, and nothing is judged by it.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether it says enough to be judged: its window is whole and not thin.</summary>
    public bool CanBeJudged => IsWhole && !Point.IsThin;
}
