using System.Xml.Linq;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Web.Weeks;

/// <summary>Names as filings and data sets can have them, in what is read by terminals and feed readers.</summary>
public sealed class HostileNamesTests(HostileNamesTests.Served served) : IClassFixture<HostileNamesTests.Served>
{
    private const string Name = "Acme\n\nWhale purchases\n---------------\n- none \u009b31m\u009d0;x\u0007\0\u001b[2J\u000b\ufffeInc";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Digest_NameWithLineBreaksAndControls_IsOneLineOfText()
    {
        var text = await served.Client.GetStringAsync(new Uri("/api/v1/weeks/2023-W10?format=text", UriKind.Relative), Stop);

        Assert.Contains("Inc", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line == "Whale purchases");
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
    }

    [Fact]
    public async Task DigestCommand_NameWithLineBreaksAndControls_IsOneLineOfText()
    {
        var run = await CommandRun.OfAsync(Path.GetDirectoryName(served.StorePath)!, "digest", "--week", "2023-W10", "--database", served.StorePath);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Inc", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, letter => char.IsControl(letter) && letter != '\n');
    }

    [Theory]
    [InlineData("/feed.atom?company=1000001")]
    [InlineData("/feed.atom?insider=2000001")]
    public async Task Feed_NameThatXmlCannotHold_IsNamedWithoutIt(string address)
    {
        var feed = XDocument.Parse(await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), Stop));

        Assert.Contains("Inc", (string?)feed.Root!.Element(XName.Get("title", "http://www.w3.org/2005/Atom")), StringComparison.Ordinal);
    }

    public sealed class Served : ServedStore
    {
        public Served() => Entries = [new SubmissionText { Shares = "<value>2500000</value>" }.Entry()];

        private protected override async Task FillAsync(TempStore store)
        {
            await base.FillAsync(store);
            using var connection = store.Store.Connect();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE issuers SET name = $name; UPDATE owners SET name = $name;";
            command.Parameters.AddWithValue("$name", Name);
            command.ExecuteNonQuery();
        }
    }
}
