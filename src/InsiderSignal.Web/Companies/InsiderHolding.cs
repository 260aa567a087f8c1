using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Companies;

/// <summary>What one insider holds of one security in one way, as last filed and before.</summary>
public sealed record InsiderHolding
{
    private const int MostBefore = 8;

    /// <summary>The lead owner of the filings.</summary>
    public required Cik Owner { get; init; }

    public required string OwnerName { get; init; }

    /// <summary>The security as last filed.</summary>
    public required string Security { get; init; }

    public required bool IsIndirect { get; init; }

    /// <summary>How an indirect holding is held, as in "By Trust"; null where not stated.</summary>
    public string? Nature { get; init; }

    /// <summary>What was stated, latest first; where a day has several, its last. At most eight.</summary>
    public required IReadOnlyList<HoldingPoint> Points { get; init; }

    public HoldingPoint Latest => Points[0];

    /// <summary>One row an owner, security and way of holding, most shares first.</summary>
    /// <param name="statements">The statements in order of date.</param>
    /// <param name="names">Names of the owners.</param>
    internal static IReadOnlyList<InsiderHolding> Of(IEnumerable<HoldingStatement> statements, IReadOnlyDictionary<Cik, string?> names) =>
    [
        .. statements
            .GroupBy(statement => (statement.Owner, Class: SecurityClass.Normalize(statement.Security), statement.IsIndirect, Nature: SecurityClass.Normalize(statement.Nature)))
            .Select(held => Of(held.Key.Owner, [.. held], names))
            .OrderByDescending(row => row.Latest.Shares)
            .ThenBy(row => row.Owner),
    ];

    private static InsiderHolding Of(Cik owner, List<HoldingStatement> held, IReadOnlyDictionary<Cik, string?> names) => new()
    {
        Owner = owner,
        OwnerName = Names.OfOwner(names, owner),
        Security = Names.Shown(held[^1].Security) ?? "Security not stated",
        IsIndirect = held[^1].IsIndirect,
        Nature = Names.Shown(held[^1].Nature),
        Points =
        [
            .. held.GroupBy(statement => statement.On)
                .Select(day => day.Last())
                .OrderByDescending(statement => statement.On)
                .Take(MostBefore)
                .Select(statement => new HoldingPoint(statement.On, statement.Shares, statement.Accession)),
        ],
    };
}
