using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Verifying;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>Each query that an index is there for uses it: read from SQLite's plan of the very SQL that is sent.</summary>
public sealed class QueryPlanTests : IDisposable
{
    private static readonly DateOnly Monday = new(2023, 3, 6);

    private readonly TempStore _temp = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TradeList_Plan_SearchesEventsAndTheirRows()
    {
        await _temp.ImportAsync([new SubmissionText().Entry()]);

        var plan = await PlanOfAsync(() => _temp.ListAsync(new TradeFilter(), 10));

        Assert.Contains("SEARCH t USING PRIMARY KEY (accession=?)", plan, StringComparison.Ordinal);
        Assert.Contains("ix_trade_rows_event (event_accession=?)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN t ", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offerings_Plan_SearchesByIssuerAndNotesByFiling()
    {
        var filing = new SubmissionText { Price = """<value>10.00</value><footnoteId id="F1"/>""" };
        await _temp.ImportAsync([filing.Entry()]);
        var trades = TradeScreen.Latest(_temp.History(), new TradeFilter(), 10);

        var plan = await PlanOfAsync(() => new OfferingReader(_temp.Store).ReadAsync(trades, Stop));

        Assert.Contains("ix_trade_events_issuer (issuer_cik=?", plan, StringComparison.Ordinal);
        Assert.Contains("ix_trade_rows_event (event_accession=? AND event_line=?)", plan, StringComparison.Ordinal);
        Assert.Contains("SEARCH f USING", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filing_Plan_SearchesByKeysInSevenQueries()
    {
        var filing = new SubmissionText();
        await _temp.ImportAsync([filing.Entry(), (filing with { Sequence = 2, Owner = 2_000_002 }).Entry()]);
        Assert.True(AccessionNumber.TryParse(filing.Accession, out var accession));
        using var captured = new CapturedCommands(_temp.Path);

        Assert.NotNull(await new FilingReader(_temp.Store).ReadAsync(accession, Stop));

        Assert.Equal(7, captured.Commands.Count);
        // What is scanned are the few trades of the filing's own rows, found first.
        Assert.Equal(["SCAN t1"], captured.Commands.SelectMany(command => Explain(command.Sql, command.Parameters).Split('\n')).Where(step => step.StartsWith("SCAN", StringComparison.Ordinal)));
    }

    [Fact]
    public void Plans_Plan_ReadsTheIndexAlone() =>
        Assert.Equal("SEARCH trade_events USING COVERING INDEX ix_trade_events_plans (plan_adopted_on>?)", Explain(PlanTradeReader.Sql, []));

    [Fact]
    public void TooSoon_Plan_ReadsIndexesAndLooksUpByName()
    {
        Assert.Equal("SEARCH trade_events USING COVERING INDEX ix_trade_events_plans (plan_adopted_on>?)", Explain(PlanTradeReader.StandingSinceSql.Replace("?", "20230227", StringComparison.Ordinal), []));
        Assert.Equal("SEARCH trade_events USING INDEX ix_trade_events_plans_superseded (plan_adopted_on>?)", Explain(PlanTradeReader.SupersededSinceSql.Replace("?", "20230227", StringComparison.Ordinal), []));
        Assert.Equal("SEARCH trade_events USING PRIMARY KEY (accession=? AND line=?)", Explain(PlanTradeReader.VersionsSql.Replace("?", "1", StringComparison.Ordinal), []));
    }

    [Fact]
    public async Task EventRows_Plan_SearchesByTheEvent()
    {
        await _temp.ImportAsync([new SubmissionText().Entry()]);
        var trade = _temp.History()[0].Event;

        var plan = await PlanOfAsync(() => new EventRowReader(_temp.Store).ReadAsync(trade, Stop));

        Assert.Contains("ix_trade_rows_event (event_accession=? AND event_line=?)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindIssuer_TickerPlan_SearchesBySymbol() =>
        Assert.Contains("ix_issuers_symbol (symbol=?)", await PlanOfAsync(() => Task.FromResult(new IssuerLookup(_temp.Store).Find("TRYL"))), StringComparison.Ordinal);

    [Fact]
    public async Task FindIssuers_ManyTickersAndCiks_SearchesForEach()
    {
        var plan = await PlanOfAsync(() => Task.FromResult(new IssuerLookup(_temp.Store).FindAll(["TRYL", "1000001"])));

        Assert.Contains("ix_issuers_symbol (symbol=?)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN i", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompanyFilings_Plan_WalkTheIndexOfTheIssuerUnsorted()
    {
        var plan = await PlanOfAsync(() => new CompanyReader(_temp.Store).NewestAsync(new Cik(1_000_001), 25, Stop));

        Assert.Contains("ix_filings_issuer (issuer_cik=?)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("USE TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompanySymbols_Plan_SearchTheFilingsOfTheIssuer() =>
        Assert.Contains("ix_filings_issuer (issuer_cik=?)", await PlanOfAsync(() => new CompanyReader(_temp.Store).SymbolsAsync(new Cik(1_000_001), Stop)), StringComparison.Ordinal);

    [Fact]
    public async Task CompanyHoldings_Plan_SearchesTheRowsOfTheIssuersFilings()
    {
        var plan = await PlanOfAsync(() => new CompanyReader(_temp.Store).HoldingsAsync(new Cik(1_000_001), Stop));

        Assert.Contains("ix_filings_issuer (issuer_cik=?)", plan, StringComparison.Ordinal);
        Assert.Equal(2, plan.Split('\n').Count(line => line.StartsWith("SEARCH", StringComparison.Ordinal) && line.Contains("PRIMARY KEY (accession=? AND table_number=?)", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task OwnerFilings_Plan_SearchesByOwner() =>
        Assert.Contains("ix_filing_owners_cik (cik=?)", await PlanOfAsync(() => new InsiderReader(_temp.Store).FilingsAsync(new Cik(2_000_001), Stop)), StringComparison.Ordinal);

    [Fact]
    public void PlansOfSomeTrades_Plan_SearchEventsByKey() =>
        Assert.Equal("SEARCH trade_events USING PRIMARY KEY (accession=? AND line=?)", Explain(PlanTradeReader.OneSql.Replace("?", "1", StringComparison.Ordinal), []));

    [Fact]
    public async Task Freshness_Plan_SearchesByFiledDate()
    {
        await _temp.ImportAsync([new SubmissionText().Entry()]);

        Assert.Contains("ix_filings_filed_on (filed_on=?)", await PlanOfAsync(() => new StoreCountsReader(_temp.Store).ReadAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Owed_Plan_WalksTheOwedFromTheNewest()
    {
        var plan = await PlanOfAsync(() => Task.FromResult(new LedgerReader(_temp.Store).Owed(10)));

        Assert.Contains("ix_ledger_owed", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("USE TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwedBetween_Plan_SearchesTheOwedByDate() =>
        Assert.Contains("ix_ledger_owed (filed_on>? AND filed_on<?)", await PlanOfAsync(() => Task.FromResult(new LedgerReader(_temp.Store).OwedBetween(Monday, Monday))), StringComparison.Ordinal);

    [Fact]
    public async Task OwedCount_Plan_ReadsTheIndexOfTheOwed() =>
        Assert.Contains("USING COVERING INDEX ix_ledger_owed", await PlanOfAsync(() => Task.FromResult(new LedgerReader(_temp.Store).OwedCount())), StringComparison.Ordinal);

    [Fact]
    public async Task Days_Plan_CountsAlongTheIndex()
    {
        var plan = await PlanOfAsync(() => new LedgerReader(_temp.Store).DaysAsync(Monday, Monday, Stop));

        Assert.Contains("USING COVERING INDEX ix_ledger_days (filed_on>? AND filed_on<?)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("USE TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quarantine_Plan_WalksFromTheLatest() =>
        Assert.Contains("ix_quarantine_seen_at", await PlanOfAsync(() => new QuarantineReader(_temp.Store).PageAsync(0, 10, Stop)), StringComparison.Ordinal);

    [Fact]
    public void IndexDays_Plan_CountsEachDayAlongTheIndex() =>
        Assert.Contains("USING COVERING INDEX ix_ledger_days (filed_on=?)", Explain(IndexCheck.DaysSql, []), StringComparison.Ordinal);

    [Fact]
    public void OwedDays_Plan_ReadsTheIndexOfTheOwed() =>
        Assert.Contains("USING COVERING INDEX ix_ledger_owed", Explain(LedgerCheck.OwedSql, []), StringComparison.Ordinal);

    [Fact]
    public async Task Outbox_Plans_UseItsIndexes()
    {
        var reader = new OutboxReader(_temp.Store);
        new OutboxWriter(_temp.Store).Add([new OutboxEntry { Key = "a", Target = "team", Kind = MessageKind.Alert, Body = "{}" }]);

        var first = await PlanOfAsync(() => reader.FirstAsync("team", Stop));
        Assert.Contains("USING INDEX ix_outbox_pending (target=?)", first, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", first, StringComparison.Ordinal);
        Assert.Contains("USING COVERING INDEX ix_outbox_tally", await PlanOfAsync(() => reader.TallyAsync(Stop)), StringComparison.Ordinal);
        Assert.Contains("ix_outbox_dead", await PlanOfAsync(() => reader.DeadAsync(10, Stop)), StringComparison.Ordinal);
        Assert.Contains("ix_outbox_key (key=? AND target=?)", Explain("SELECT 1 FROM outbox WHERE key = 'a' AND target = 'team'", []), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(IssuerRows.TradesSql, "ix_filings_issuer (issuer_cik=?)")]
    [InlineData(IssuerRows.LabelsSql, "ix_filings_issuer (issuer_cik=?)")]
    [InlineData(IndustryWriter.StatedSql, "ix_filings_issuer (issuer_cik=?)")]
    [InlineData(EventWriter.DeleteEventsSql, "ix_trade_events_issuer (issuer_cik=?)")]
    public void Derivation_Plan_SearchesByIssuer(string sql, string index) => Assert.Contains(index, Explain(sql.Replace("?1", "?", StringComparison.Ordinal).Replace("?", "1", StringComparison.Ordinal), []), StringComparison.Ordinal);

    [Fact]
    public void Unquarantine_Plan_SearchesByAccession() =>
        Assert.Contains("ix_quarantine_accession (accession=?)", Explain(SettlementWriter.UnquarantineSql.Replace("?", "1", StringComparison.Ordinal), []), StringComparison.Ordinal);

    public void Dispose() => _temp.Dispose();

    private async Task<string> PlanOfAsync<T>(Func<Task<T>> query)
    {
        using var captured = new CapturedCommands(_temp.Path);
        await query();
        Assert.NotEmpty(captured.Commands);
        return string.Join('\n', captured.Commands.Select(command => Explain(command.Sql, command.Parameters)));
    }

    private string Explain(string sql, Dictionary<string, object?> parameters)
    {
        using var connection = _temp.Store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        using var reader = command.ExecuteReader();
        var plan = new List<string>();
        while (reader.Read())
            plan.Add(reader.GetString(3));
        return string.Join('\n', plan);
    }
}
