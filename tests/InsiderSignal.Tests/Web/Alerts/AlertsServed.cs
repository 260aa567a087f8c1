using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Alerts;

/// <summary>
/// A store in which a whale and three directors of one company bought, of a company with a hostile name; the whale's filing of the week
/// before was amended to a trifle.
/// </summary>
public sealed class AlertsServed : IAsyncLifetime
{
    public const string HostileName = "Trial &lt;b&gt;&quot;Co&quot; &#x202E;";

    internal ServedStore Store { get; } = new() { Entries = Entries() };

    public ValueTask InitializeAsync() => Store.InitializeAsync();

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private static IEnumerable<SourceEntry> Entries()
    {
        for (var i = 1; i <= 3; i++)
            yield return Hostile(new SubmissionText { Sequence = i, Owner = 2_000_000 + i, Shares = $"<value>{i}00</value>" });
        yield return Hostile(new SubmissionText { Sequence = 4, Owner = 2_000_004, Shares = "<value>2500000</value>" });
        yield return new SubmissionText { Sequence = 5, Issuer = 1_000_002, Owner = 2_000_005, FiledOn = new(2023, 2, 27), TradedOn = "2023-02-24", Shares = "<value>3000000</value>" }.Entry();
        yield return new SubmissionText { Sequence = 6, Issuer = 1_000_002, Owner = 2_000_005, Form = "4/A", FiledOn = new(2023, 3, 1), TradedOn = "2023-02-24", Shares = "<value>30</value>" }.Entry();
    }

    private static SourceEntry Hostile(SubmissionText filing) => filing.Entry(filing.Text().Replace("<issuerName>Trial Company", $"<issuerName>{HostileName}", StringComparison.Ordinal));
}
