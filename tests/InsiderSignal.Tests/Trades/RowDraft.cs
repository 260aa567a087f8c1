using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Trades;

/// <summary>An eligible row written by hand: what a test does not care about has a value.</summary>
internal sealed record RowDraft
{
    public int Filing { get; init; } = 1;

    public int Line { get; init; } = 1;

    public string Filed { get; init; } = "2024-05-10";

    public string? Accepted { get; init; }

    public bool IsAmendment { get; init; }

    public int Owner { get; init; } = 100;

    public string Traded { get; init; } = "2024-05-08";

    public TradeSide Side { get; init; } = TradeSide.Buy;

    public string Class { get; init; } = "commonstock";

    public decimal? Shares { get; init; } = 1_000;

    public decimal? Price { get; init; } = 10;

    public decimal? Following { get; init; } = 5_000;

    public string? Indirect { get; init; }

    public Roles Roles { get; init; } = Roles.Director;

    public PlanStatus Plan { get; init; }

    public string? Adopted { get; init; }

    public static readonly Cik Issuer = new(42);

    public TradeRow Row() => new()
    {
        Accession = new AccessionNumber(Filing),
        Line = Line,
        FiledOn = Day(Filed),
        AcceptedAt = Accepted is null ? null : DateTimeOffset.Parse($"{Filed}T{Accepted}Z", provider: null),
        IsAmendment = IsAmendment,
        Key = new TradeKey(Issuer, new Cik(Owner), Day(Traded), Side, Class),
        Shares = Shares,
        Price = Price,
        SharesOwnedFollowing = Following,
        IsIndirect = Indirect is not null,
        NatureOfOwnership = Indirect,
        Roles = Roles,
        Plan = Plan,
        PlanAdoptedOn = Adopted is null ? null : Day(Adopted),
    };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    /// <summary>What follows from some rows, brought together by filing.</summary>
    public static IssuerTrades Derive(params IEnumerable<RowDraft> drafts)
    {
        var book = new IssuerBook(Issuer);
        foreach (var filing in drafts.GroupBy(draft => draft.Filing))
            book.Add(filing.Select(draft => draft.Row()));
        return book.Derive();
    }
}
