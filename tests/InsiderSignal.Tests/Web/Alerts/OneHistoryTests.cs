using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Watching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InsiderSignal.Tests.Web.Alerts;

/// <summary>Readers of alerts while one history takes the place of another: each answer is of one of them.</summary>
public sealed class OneHistoryTests(OneHistoryTests.Served served) : IClassFixture<OneHistoryTests.Served>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/alerts", "")]
    [InlineData("/api/v1/alerts?week=2023-W09", "")]
    [InlineData("/feed.atom", "")]
    [InlineData("/alerts", "<header class=\"page-head\"")]
    public Task Answer_HistoryReplacedMeanwhile_IsOfOneHistory(string address, string begin) => AssertOneAsync(async () =>
    {
        var answer = await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), Stop);
        // Around the content of a page stands what every page has.
        return answer[answer.IndexOf(begin, StringComparison.Ordinal)..].Split("</main>")[0];
    });

    [Fact]
    public Task Watchlist_HistoryReplacedMeanwhile_IsOfOneHistory() => AssertOneAsync(async () =>
    {
        var list = Watchlist.Read(name => name == "companies" ? "1000001" : name == "sectors" ? "healthcare" : null, new WordReader(), served.Services.GetRequiredService<IssuerLookup>());
        var view = await served.Services.GetRequiredService<WatchViews>().ReadAsync(list, Stop);
        return $"{string.Join(' ', view.Alerts.Select(alert => alert.Alert.Id))}; {view.Companies[0].Latest?.Event.Accession}; {view.Sectors[0].Recent[^1].Date:O}";
    });

    private async Task AssertOneAsync(Func<Task<string>> readAsync)
    {
        var (snapshot, monitor) = (served.Services.GetRequiredService<HistorySnapshot>(), (ChangingMonitor)served.Services.GetRequiredService<IIngestionMonitor>());
        monitor.Turns = null;
        var whole = new List<string>();
        foreach (var history in (TradeHistory[])[served.Before, served.After])
        {
            snapshot.Publish(history);
            whole.Add(await readAsync());
        }

        Assert.NotEqual(whole[0], whole[1]);
        monitor.Turns = (served.Before, served.After);
        for (var i = 0; i < 2; i++)
        {
            Assert.Contains(await readAsync(), whole);
            snapshot.Publish(ReferenceEquals(snapshot.Current, served.Before) ? served.After : served.Before);
        }
    }

    /// <summary>A whale buy, and three weeks later another of the same company.</summary>
    public sealed class Served : ServedStore
    {
        public Served() => Replaced = services =>
        {
            services.Replace(ServiceDescriptor.Singleton<IIngestionMonitor, ChangingMonitor>());
            // It would read without end, each time told of a new history.
            services.Remove(services.Single(service => service.ImplementationType == typeof(AnswersAhead)));
        };

        internal TradeHistory Before { get; private set; } = TradeHistory.Empty;

        internal TradeHistory After { get; private set; } = TradeHistory.Empty;

        private protected override async Task FillAsync(TempStore store)
        {
            await store.ImportAsync([Whale(1, new(2023, 2, 27)).Entry()]);
            Before = store.History();
            await store.ImportAsync([Whale(2, new(2023, 3, 20)).Entry()]);
            After = store.History();
        }

        private static SubmissionText Whale(int sequence, DateOnly filedOn) => new()
        {
            Sequence = sequence,
            Owner = 2_000_000 + sequence,
            FiledOn = filedOn,
            TradedOn = $"{filedOn.AddDays(-3):yyyy-MM-dd}",
            Shares = "<value>2500000</value>",
        };
    }
}
