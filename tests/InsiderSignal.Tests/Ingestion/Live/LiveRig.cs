using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Backfilling;
using InsiderSignal.Ingestion.Discovery;
using InsiderSignal.Ingestion.Fetching;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Industries;
using InsiderSignal.Ingestion.Live;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Storage;
using Microsoft.Extensions.Options;

namespace InsiderSignal.Tests.Ingestion.Live;

/// <summary>All that live mode has, over a store of its own and any EDGAR.</summary>
internal sealed class LiveRig : IDisposable
{
    public const string Contact = "Test Desk desk@example.org";

    private readonly EdgarClient _client;
    private readonly bool _isOwner;

    public LiveRig(HttpMessageHandler transport, TimeProvider time, EdgarOptions? options = null, DateOnly? backfillFrom = null, TempStore? store = null)
    {
        _isOwner = store is null;
        Temp = store ?? new TempStore();
        // A fast clock on a busy machine must not call a sound answer late.
        options ??= new EdgarOptions { Contact = Contact, TimeoutSeconds = 600 };
        _client = new EdgarClient(transport, options, time);
        Edgar = new EdgarSource(_client, options);
        var ingestion = Options.Create(new IngestionOptions { BackfillFrom = backfillFrom ?? new DateOnly(2006, 1, 1) });
        var sectors = SicSectorMap.Default;
        var days = new DayReconciliation(Edgar, Temp.Store, time);
        var missing = new MissingFilings(time);
        Snapshot = new HistorySnapshot();
        Publisher = new HistoryPublisher(Snapshot, new TradeHistoryLoader(Temp.Store, sectors));
        Jobs = new JobBoard(time);
        Monitor = new IngestionMonitor(Edgar, Jobs, ingestion);
        Fetch = new FilingFetch(Edgar, Temp.Store, sectors, missing, time);
        Backfill = new Backfill(Edgar, days, Temp.Store, sectors, time, Publisher.Publish);
        Industries = new IndustryLookup(Edgar, Temp.Store, sectors, time, Publisher.Publish);
        Feed = new FeedTask(Edgar, Temp.Store, sectors, Fetch, Publisher, Monitor, ingestion, time);
        Index = new IndexTask(days, Temp.Store, sectors, time);
        CatchUp = new CatchUpTask(Temp.Store, Fetch, Publisher, Jobs, time);
        History = new HistoryTask(Backfill, Temp.Store, sectors, Jobs, ingestion, time);
        Retry = new RetryTask(new QuarantineRetry(Temp.Store, sectors, time), Publisher, Monitor, Jobs, time);
        Ledger = new LedgerReader(Temp.Store);
    }

    public TempStore Temp { get; }

    public EdgarSource Edgar { get; }

    public HistorySnapshot Snapshot { get; }

    public HistoryPublisher Publisher { get; }

    public JobBoard Jobs { get; }

    public IngestionMonitor Monitor { get; }

    public FilingFetch Fetch { get; }

    public Backfill Backfill { get; }

    public IndustryLookup Industries { get; }

    public FeedTask Feed { get; }

    public IndexTask Index { get; }

    public CatchUpTask CatchUp { get; }

    public HistoryTask History { get; }

    public RetryTask Retry { get; }

    public LedgerReader Ledger { get; }

    /// <summary>The accession numbers of all filings in the store.</summary>
    public HashSet<AccessionNumber> Stored()
    {
        using var context = Temp.Store.CreateContext();
        return [.. context.Filings.Select(filing => filing.Accession)];
    }

    public void Dispose()
    {
        _client.Dispose();
        if (_isOwner)
            Temp.Dispose();
    }
}
