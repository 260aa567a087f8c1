using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>
/// Files forms beside those of the market's own course. Each purchase is by another insider of the issuer, on the trading day before,
/// and on an earlier one when all have bought.
/// </summary>
internal sealed class WalkInDesk(SimulatedMarket market)
{
    private const long Sequence = 1_000_000;
    private static readonly FilerAgent Agent = new(9_990_005, "form4.xml", "PRIMARY DOCUMENT", Words: true, IsSpacious: true);

    private readonly Chance _chance = market.ChanceOf(10);
    private readonly Portfolios _portfolios = market.OpenPortfolios();
    private readonly Dictionary<Cik, int> _filed = [];
    private int _count;

    /// <summary>A Form 4 with one purchase.</summary>
    /// <param name="issuer">Whose shares; null for any.</param>
    /// <param name="acceptedClock">When it is accepted, by the clock in New York.</param>
    public SimulatedFiling Buy(SimulatedIssuer? issuer, DateTime acceptedClock)
    {
        issuer ??= _chance.Of(market.Issuers);
        var filedOn = DateOnly.FromDateTime(acceptedClock);
        var people = market.Roster.Of(issuer).Where(insider => insider.IsPerson).ToArray();
        var before = _filed.GetValueOrDefault(issuer.Cik);
        _filed[issuer.Cik] = before + 1;
        var insider = people[before % people.Length];
        var tradeDate = FilingCalendar.TradingBefore(filedOn.AddDays(-1), before / people.Length);
        var close = market.Prices.On(issuer, tradeDate < market.Last ? tradeDate : market.Last);
        var shares = Money.Shares(_chance.LogNormal(120_000, 0.9) / close, _chance);
        var portfolio = _portfolios.Of(insider);
        portfolio.Direct += shares;
        var draft = new FilingDraft { Issuer = issuer, Filers = [insider.Filer], FiledOn = filedOn, Remarks = Notes.WalkIn };
        draft.Add(new Leg
        {
            Code = "P",
            Acquired = true,
            Date = tradeDate,
            Shares = shares,
            Price = Money.Price(close),
            After = portfolio.Direct,
        });
        return new SimulatedFiling(Number(filedOn), issuer, draft.Filers, acceptedClock, draft.ToDocument(), Agent);
    }

    /// <summary>A Form 4/A that halves the shares of the last row of Table I of a Form 4.</summary>
    /// <exception cref="ArgumentException">The filing is no Form 4 with transactions in Table I.</exception>
    public SimulatedFiling Amend(SimulatedFiling original, DateTime acceptedClock)
    {
        var wrong = original.Document.Transactions.LastOrDefault(row => row.Table == OwnershipTable.NonDerivative);
        if (original.Form != OwnershipForm.Form4 || wrong is null)
            throw new ArgumentException($"{original.Accession} is no Form 4 with transactions in Table I.", nameof(original));
        var right = wrong with
        {
            Shares = Filed.Number(Math.Max(1, Math.Floor((wrong.Shares.Value ?? 0) / 2)), wrong.Shares.Footnotes.Ids),
        };
        var filedOn = DateOnly.FromDateTime(acceptedClock);
        var document = original.Document with
        {
            Form = OwnershipForm.Form4Amendment,
            DateOfOriginalSubmission = Filed.Date(original.FiledOn),
            Transactions = [.. original.Document.Transactions.Select(row => ReferenceEquals(row, wrong) ? right : row)],
            Remarks = Notes.Corrected(original.FiledOn),
            Signatures = [.. original.Document.Signatures.Select(signature => signature with { Date = Filed.Date(filedOn) })],
        };
        return new SimulatedFiling(Number(filedOn), original.Issuer, original.Filers, acceptedClock, document, Agent);
    }

    private AccessionNumber Number(DateOnly filedOn) => new((((Agent.Prefix * 100) + (filedOn.Year % 100)) * Sequence) + ++_count);
}
