using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Trades;

/// <summary>
/// Sets of filings about one issuer in which keys, blocks, amendments, high prices and months coincide far more often than in
/// life: few owners, few dates on the edges of every window, few figures.
/// </summary>
internal static class FilingGenerator
{
    private static readonly DateOnly[] TradeDates =
    [
        new(2021, 3, 1), new(2022, 3, 31), new(2023, 3, 2), new(2024, 3, 1), new(2024, 3, 2), new(2024, 4, 15), new(2024, 4, 16),
        new(2024, 5, 30), new(2024, 5, 31), new(2025, 3, 3),
    ];

    private static readonly decimal?[] Prices = [null, 0.4m, 1, 9, 10, 11, 200, 201, 499, 500, 1_000, 1_000, 1_900, 2_001, 60_000];
    private static readonly decimal?[] Shares = [null, 0, 100, 100, 250.5m, 500_000_000];
    private static readonly decimal?[] Holdings = [null, 0, 100, 100, 900];

    public static Arbitrary<TradeRow[][]> Filings { get; } = Arb.From(
        from count in Gen.Choose(0, 14)
        from filings in Gen.CollectToArray(Enumerable.Range(1, count).Select(Filing))
        from echoes in Gen.CollectToArray(Enumerable.Range(1, count).Select(_ => Echo()))
        select Echoed(filings, echoes),
        Without);

    /// <summary>What a filing makes of the one before it: of another owner, a few days later, with other prices. Null for nothing.</summary>
    private static Gen<Func<TradeRow, TradeRow>?> Echo() => Gen.Frequency(
        (4, Gen.Constant<Func<TradeRow, TradeRow>?>(null)),
        (3, from delay in Gen.Elements(0, 1, 4, 5, 6)
            select (Func<TradeRow, TradeRow>?)(row => row with { FiledOn = row.FiledOn.AddDays(delay), Key = row.Key with { Owner = new Cik((row.Key.Owner.Value % 3) + 1) } })),
        (3, from delay in Gen.Elements(0, 7, 50)
            from price in Gen.Elements(Prices)
            select (Func<TradeRow, TradeRow>?)(row => row with { FiledOn = row.FiledOn.AddDays(delay), IsAmendment = true, Price = price })));

    // Chains of copies and of amendments come about where echoes follow one another.
    private static TradeRow[][] Echoed(TradeRow[][] filings, Func<TradeRow, TradeRow>?[] echoes)
    {
        for (var i = 1; i < filings.Length; i++)
        {
            if (echoes[i] is { } echo)
                filings[i] = [.. filings[i - 1].Select(row => echo(row) with { Accession = filings[i][0].Accession, AcceptedAt = null })];
        }

        return filings;
    }

    private static Gen<TradeRow[]> Filing(int number) =>
        from date in Gen.Elements(TradeDates)
        from delay in Gen.Elements(0, 1, 2, 5, 6, 40, 400)
        from hour in Gen.Elements<int?>(null, 14, 15)
        from isAmendment in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from owner in Gen.Choose(1, 3)
        from roles in Gen.Elements(Roles.Director, Roles.TenPercent, Roles.Officer | Roles.Ceo)
        from plan in Gen.Elements(PlanStatus.Unknown, PlanStatus.None, PlanStatus.Footnote, PlanStatus.Declared)
        from count in Gen.Choose(1, 3)
        from rows in Gen.CollectToArray(Enumerable.Range(1, count).Select(line => Row(date, line)))
        let filedOn = date.AddDays(delay)
        select rows.Select(row => row with
        {
            Accession = new AccessionNumber(number),
            FiledOn = filedOn,
            AcceptedAt = hour is null ? null : new DateTimeOffset(filedOn.ToDateTime(new TimeOnly(hour.Value, 0)), TimeSpan.Zero),
            IsAmendment = isAmendment,
            Key = row.Key with { Owner = new Cik(owner) },
            Roles = roles,
            Plan = row.Line == 1 ? plan : PlanStatus.None,
            PlanAdoptedOn = plan == PlanStatus.Declared && row.Line == 1 ? date.AddDays(-owner) : null,
        }).ToArray();

    private static Gen<TradeRow> Row(DateOnly date, int line) =>
        from other in Gen.Frequency((4, Gen.Constant(date)), (1, Gen.Elements(TradeDates)))
        from side in Gen.Elements(TradeSide.Buy, TradeSide.Sale)
        from securityClass in Gen.Frequency((5, Gen.Constant("commonstock")), (1, Gen.Constant("classb")))
        from price in Gen.Elements(Prices)
        from shares in Gen.Elements(Shares)
        from following in Gen.Elements(Holdings)
        from nature in Gen.Elements<string?>(null, null, "By Trust", " by trust", "By Spouse")
        select new TradeRow
        {
            Accession = default,
            Line = line,
            FiledOn = default,
            IsAmendment = false,
            Key = new TradeKey(RowDraft.Issuer, default, other <= date ? other : date, side, securityClass),
            Shares = shares,
            Price = price,
            SharesOwnedFollowing = following,
            IsIndirect = nature is not null,
            NatureOfOwnership = nature,
            Roles = Roles.None,
            Plan = PlanStatus.None,
        };

    private static IEnumerable<TradeRow[][]> Without(TradeRow[][] filings) =>
        Enumerable.Range(0, filings.Length).Select(index => filings.Where((_, i) => i != index).ToArray());
}
