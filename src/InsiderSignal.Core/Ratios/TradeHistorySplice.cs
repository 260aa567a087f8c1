namespace InsiderSignal.Core.Ratios;

/// <summary>Replaces issuers of a history by copying whole stretches, so that a change of a few issuers costs little more than a copy.</summary>
internal static class TradeHistorySplice
{
    public static TradeHistory Apply(TradeHistory history, IReadOnlySet<int> issuers, TradeHistory fresh)
    {
        var dropped = Dropped(history.Issuers, issuers);
        var plan = SplicePlan.Make(history, dropped, fresh);
        var issuerTable = history.Issuers.Union(Array.ConvertAll(dropped, isDropped => !isDropped), fresh.Issuers);
        var ownerTable = history.Owners.Union(UsedOwners(history, plan), fresh.Owners);
        var old = history.Columns;
        var added = fresh.Columns;
        var columns = new TradeColumns
        {
            Tags = plan.Apply(old.Tags, added.Tags),
            Issuers = plan.ApplyPlaces(old.Issuers, history.Issuers.PlacesIn(issuerTable), added.Issuers, fresh.Issuers.PlacesIn(issuerTable)),
            Owners = plan.ApplyPlaces(old.Owners, history.Owners.PlacesIn(ownerTable), added.Owners, fresh.Owners.PlacesIn(ownerTable)),
            TradedDays = plan.Apply(old.TradedDays, added.TradedDays),
            KnownFrom = plan.Apply(old.KnownFrom, added.KnownFrom),
            KnownUntil = plan.Apply(old.KnownUntil, added.KnownUntil),
            Rows = plan.Apply(old.Rows, added.Rows),
            ValuesE4 = plan.Apply(old.ValuesE4, added.ValuesE4),
            Accessions = plan.Apply(old.Accessions, added.Accessions),
            Lines = plan.Apply(old.Lines, added.Lines),
            HoldingSharesE3 = plan.Apply(old.HoldingSharesE3, added.HoldingSharesE3),
        };
        var filed = FiledDays.From(plan.Apply(history.Filed.Expand(), fresh.Filed.Expand()));
        return new TradeHistory(filed, columns, issuerTable, ownerTable);
    }

    private static bool[] Dropped(CikTable table, IReadOnlySet<int> issuers)
    {
        var dropped = new bool[table.Count];
        for (var place = 0; place < dropped.Length; place++)
            dropped[place] = issuers.Contains(table[place]);
        return dropped;
    }

    private static bool[] UsedOwners(TradeHistory history, SplicePlan plan)
    {
        var used = new bool[history.Owners.Count];
        foreach (var stretch in plan.Stretches)
        {
            if (stretch.IsFresh)
                continue;
            foreach (var owner in history.Columns.Owners.AsSpan(stretch.Start, stretch.Length))
                used[owner] = true;
        }

        return used;
    }
}
