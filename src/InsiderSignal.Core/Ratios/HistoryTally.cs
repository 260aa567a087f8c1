namespace InsiderSignal.Core.Ratios;

/// <summary>What a history holds, by how its events are counted. But for <see cref="Copies"/> and <see cref="Superseded"/>, of events that stand and are no copies.</summary>
public sealed record HistoryTally
{
    /// <summary>Purchases.</summary>
    public required int Buys { get; init; }

    /// <summary>Sales.</summary>
    public required int Sells { get; init; }

    /// <summary>Purchases under a Rule 10b5-1 plan.</summary>
    public required int PlannedBuys { get; init; }

    /// <summary>Sales under a Rule 10b5-1 plan.</summary>
    public required int PlannedSells { get; init; }

    /// <summary>Trades of owners who traded the issuer in the same calendar month of each of the three years before.</summary>
    public required int Routine { get; init; }

    /// <summary>Trades with an officer or director among the owners.</summary>
    public required int ByPeople { get; init; }

    /// <summary>Trades with a price that is not believed.</summary>
    public required int Suspect { get; init; }

    /// <summary>Events that repeat a block that another filer of the chain reported first.</summary>
    public required int Copies { get; init; }

    /// <summary>Versions of events that a later filing replaced.</summary>
    public required int Superseded { get; init; }

    /// <summary>All that count.</summary>
    public int Events => Buys + Sells;

    /// <summary>Counts a history, in one pass over one column.</summary>
    public static HistoryTally Of(TradeHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var sides = new int[2];
        var planned = new int[2];
        int routine = 0, people = 0, suspect = 0, copies = 0, superseded = 0;
        foreach (var tag in history.Columns.Tags)
        {
            if ((tag & TradeTag.Standing) == 0)
            {
                superseded++;
                continue;
            }

            if ((tag & TradeTag.Copy) != 0)
            {
                copies++;
                continue;
            }

            var side = tag & TradeTag.Sale;
            sides[side]++;
            planned[side] += (tag & TradeTag.Planned) != 0 ? 1 : 0;
            routine += (tag & TradeTag.Routine) != 0 ? 1 : 0;
            people += (tag & TradeTag.ByPeople) != 0 ? 1 : 0;
            suspect += (tag & TradeTag.Suspect) != 0 ? 1 : 0;
        }

        return new HistoryTally
        {
            Buys = sides[0], Sells = sides[1], PlannedBuys = planned[0], PlannedSells = planned[1],
            Routine = routine, ByPeople = people, Suspect = suspect, Copies = copies, Superseded = superseded,
        };
    }
}
