namespace InsiderSignal.Core.Trades;

/// <summary>
/// What a further filing does to the rows that state an event: the rows of an original add to them, the rows of an amendment
/// replace them. A filing without rows for the event leaves it alone and never comes here.
/// </summary>
internal static class Amendments
{
    /// <param name="standing">The rows that stand, brought up to date.</param>
    /// <param name="superseded">The rows that no longer do, added to.</param>
    /// <param name="arriving">The rows of the next filing in order, all of the event.</param>
    /// <returns>The rows that this filing replaced.</returns>
    public static IReadOnlyList<StandingRow> Apply(
        List<StandingRow> standing, List<SupersededRow> superseded, IReadOnlyList<StandingRow> arriving)
    {
        IReadOnlyList<StandingRow> replaced = [];
        if (arriving[0].Row.IsAmendment && standing.Count > 0)
        {
            replaced = [.. standing];
            standing.Clear();
            foreach (var row in replaced)
                superseded.Add(new SupersededRow(row.Row, arriving[0].Row.Accession));
        }

        standing.AddRange(arriving);
        return replaced;
    }
}
