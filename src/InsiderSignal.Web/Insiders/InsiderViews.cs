using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Plans;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Web.Insiders;

/// <summary>The pages of reporting owners: figures of one snapshot, filings and plans of the store, six queries in all, one look-up for each planned trade, and three queries more where filings are joint ones whose trades are counted under others.</summary>
internal sealed class InsiderViews(Store store, HistorySnapshot snapshot, TradeLists trades)
{
    private const int Year = 365;
    private const int ListedTrades = 25;
    private const int ListedFilings = 25;

    private readonly InsiderReader _insider = new(store);
    private readonly PlanTradeReader _plans = new(store);
    private readonly NameReader _names = new(store);

    /// <summary>One owner; null when there is none.</summary>
    public async Task<InsiderView?> ReadAsync(Cik cik, CancellationToken cancellationToken)
    {
        var history = snapshot.Current;
        if (await _insider.FindAsync(cik, cancellationToken) is not { } owner)
            return null;
        var filings = await _insider.FilingsAsync(cik, cancellationToken);
        var filter = new TradeFilter { Owner = cik };
        var all = TradeScreen.Latest(history, filter, int.MaxValue);
        var habits = OwnerHabits.Of(history, cik);
        var labels = await _names.IssuersAsync(
            [.. filings.Select(filing => filing.Issuer).Concat(habits.Select(habit => habit.Issuer)).Distinct()], cancellationToken);
        var planned = all.Where(trade => trade.IsPlanned).ToList();
        var joint = TradeScreen.OfFilings(history, filings.Where(filing => filing.Lead != cik).Select(filing => filing.Accession));
        var leads = joint.CountBy(trade => new Cik(trade.Owner)).OrderByDescending(lead => lead.Value).ThenBy(lead => lead.Key).ToList();
        var leadNames = leads.Count == 0 ? new Dictionary<Cik, string?>() : await _names.OwnersAsync([.. leads.Select(lead => lead.Key)], cancellationToken);
        return new InsiderView
        {
            Cik = cik,
            Name = Names.OfOwner(owner.Name, cik),
            AsOf = history.LastFiledOn,
            HistoryFrom = history.FirstFiledOn,
            FirstTradeFiledOn = all.Count == 0 ? null : DateOnly.FromDayNumber(all[^1].FiledDay),
            All = FlowWindow.Of(history, all, null),
            Year = FlowWindow.Of(history, all, Year),
            PlannedSales = FlowWindow.Of(history, all.Where(trade => trade is { Side: TradeSide.Sale, IsPlanned: true }), null),
            Issuers = Issuers(filings, TradeTallies.ByIssuer(history, filter), labels),
            Habits = [.. habits.Select(habit => new InsiderHabit(Names.OfIssuer(labels, habit.Issuer), labels.GetValueOrDefault(habit.Issuer)?.Symbol, habit))],
            Plans = Plans(planned, _plans.Read(planned.Select(trade => trade.Event)), labels),
            LatestTrades = await trades.ItemsAsync([.. all.Take(ListedTrades)], cancellationToken),
            Joint = FlowWindow.Of(history, joint, null),
            JointTrades = await trades.ItemsAsync([.. joint.Take(ListedTrades)], cancellationToken),
            JointLeads = [.. leads.Select(lead => new JointLead(lead.Key, Names.OfOwner(leadNames, lead.Key), lead.Value))],
            Filings = [.. filings.Take(ListedFilings).Select(filing => Row(filing, cik, labels))],
            FilingCount = filings.Count,
            JointCount = filings.Count(filing => filing.Lead != cik),
        };
    }

    private static IReadOnlyList<InsiderIssuer> Issuers(IReadOnlyList<OwnerFiling> filings, IReadOnlyList<TradeTally> tallies, IReadOnlyDictionary<Cik, IssuerLabel> labels)
    {
        var traded = tallies.ToDictionary(tally => tally.Cik);
        return
        [
            .. filings.GroupBy(filing => filing.Issuer).Select(about => new InsiderIssuer
            {
                Cik = about.Key,
                Name = Names.OfIssuer(labels, about.Key),
                Ticker = labels.GetValueOrDefault(about.Key)?.Symbol,
                Relation = Relation(about.First()),
                Filings = about.Count(),
                LastFiledOn = about.First().FiledOn,
                Buys = traded.GetValueOrDefault(about.Key)?.Buys ?? 0,
                Sells = traded.GetValueOrDefault(about.Key)?.Sells ?? 0,
                Bought = traded.GetValueOrDefault(about.Key)?.Bought ?? 0,
                Sold = traded.GetValueOrDefault(about.Key)?.Sold ?? 0,
            }),
        ];
    }

    /// <summary>The plans of the ledger, and by company the planned trades whose filings name no date of adoption.</summary>
    private static IReadOnlyList<InsiderPlan> Plans(List<TradeRecord> planned, IReadOnlyList<PlanTrade> dated, IReadOnlyDictionary<Cik, IssuerLabel> labels)
    {
        var stated = dated.Select(trade => trade.Event).ToHashSet();
        var plans = PlanLedger.Of(dated).Select(plan => Plan(
            plan.Issuer, plan.AdoptedOn, [.. plan.Trades.Select(trade => (trade.Side, trade.TradedOn, trade.Value))], labels));
        var undated = planned.Where(trade => !stated.Contains(trade.Event)).GroupBy(trade => new Cik(trade.Issuer)).Select(issuer => Plan(
            issuer.Key, null, [.. issuer.Select(trade => (trade.Side, DateOnly.FromDayNumber(trade.TradedDay), trade.ValueE4 / 10_000m))], labels));
        return [.. plans.Concat(undated).OrderByDescending(plan => plan.First).ThenBy(plan => plan.Issuer)];
    }

    private static InsiderPlan Plan(Cik issuer, DateOnly? adopted, IReadOnlyList<(TradeSide Side, DateOnly On, decimal Value)> trades, IReadOnlyDictionary<Cik, IssuerLabel> labels) => new()
    {
        Issuer = issuer,
        IssuerName = Names.OfIssuer(labels, issuer),
        Ticker = labels.GetValueOrDefault(issuer)?.Symbol,
        AdoptedOn = adopted,
        Trades = trades.Count,
        Bought = trades.Where(trade => trade.Side == TradeSide.Buy).Sum(trade => trade.Value),
        Sold = trades.Where(trade => trade.Side == TradeSide.Sale).Sum(trade => trade.Value),
        First = trades.Min(trade => trade.On),
        Last = trades.Max(trade => trade.On),
    };

    private static FilingListItem Row(OwnerFiling filing, Cik owner, IReadOnlyDictionary<Cik, IssuerLabel> labels) => new(
        filing.Accession,
        filing.Form,
        filing.FiledOn,
        Links.Company(filing.Issuer),
        Names.OfIssuer(labels, filing.Issuer),
        filing.Lead == owner ? null : "joint filer: its trades are counted under the lead owner");

    private static string Relation(OwnerFiling filing) => RoleWords.Lead(
        (filing.IsOfficer ? Roles.Officer : Roles.None) | (filing.IsDirector ? Roles.Director : Roles.None) | (filing.IsTenPercentOwner ? Roles.TenPercent : Roles.None),
        filing.OfficerTitle);
}
