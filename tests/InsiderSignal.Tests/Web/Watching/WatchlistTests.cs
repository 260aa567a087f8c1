using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Watching;

namespace InsiderSignal.Tests.Web.Watching;

/// <summary>A store in which a company files as TRYL, and a later one does too; a third has a ticker of its own.</summary>
public sealed class WatchlistTests : IAsyncLifetime
{
    private readonly TempStore _temp = new();

    public async ValueTask InitializeAsync()
    {
        var third = new SubmissionText { Sequence = 3, Issuer = 1_000_003 };
        await _temp.ImportAsync([
            new SubmissionText { Sequence = 1, Issuer = 1_000_001, FiledOn = new(2023, 3, 1), TradedOn = "2023-02-27" }.Entry(),
            new SubmissionText { Sequence = 2, Issuer = 1_000_002 }.Entry(),
            third.Entry(third.Text().Replace(">TRYL<", ">SOLO.B<", StringComparison.Ordinal)),
        ]);
    }

    public ValueTask DisposeAsync()
    {
        _temp.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("companies=SOLO.B&sectors=energy&insiders=7", "companies=SOLO.B&sectors=energy&insiders=7")]
    [InlineData("insiders=0000000007&sectors=ENERGY&companies=solo-b", "companies=SOLO.B&sectors=energy&insiders=7")]
    [InlineData("companies=1000003, tryl ,,1000001,SOLO/B,0001000002", "companies=SOLO.B,TRYL,1000001")]
    [InlineData("companies=1000002", "companies=TRYL")]
    [InlineData("companies=NOPE,nope,TRYL&sectors=tech,energy&insiders=ada,7,7", "companies=NOPE,TRYL&sectors=tech,energy&insiders=ada,7")]
    [InlineData("companies=,&sectors=&insiders= ", "")]
    public void Words_OfAnyAddress_AreWrittenInOneWay(string address, string expected)
    {
        var list = Read(address);

        Assert.Equal(expected, list.Words());
        Assert.Equal(expected, Read(list.Words()).Words());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("' OR 1=1 --")]
    [InlineData("a&sectors=energy")]
    [InlineData("\u202Eevil")]
    [InlineData("%00%")]
    public void Words_Hostile_StayOneUnknownEntry(string word)
    {
        var list = Watchlist.Read(name => name == "companies" ? word : null, new WordReader(), Lookup);
        var words = list.Words();

        Assert.False(Assert.Single(list.Entries).IsKnown);
        Assert.Equal($"companies={Uri.EscapeDataString(word)}", words);
        Assert.DoesNotContain('\u202E', list.Entries[0].Name);
        Assert.Equal(list.Entries[0].Word, Assert.Single(Read(words).Entries).Word);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Read_EntriesInAll_AreAHundredAtMost(int count, bool isRead)
    {
        var words = new WordReader();
        var insiders = string.Join(',', Enumerable.Range(1, count - 2));

        var list = Watchlist.Read(name => name switch { "companies" => "TRYL", "sectors" => "energy", _ => insiders }, words, Lookup);

        Assert.Equal(isRead, words.Errors.Count == 0);
        Assert.Equal(isRead ? 100 : 0, list.Entries.Count);
        Assert.Equal(isRead, list.IsFull);
        if (!isRead)
            Assert.Contains("makes a list of 101 entries. Allowed are 100 in all.", Assert.Single(words.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RefuseUnknown_EveryKind_NamesTheWord()
    {
        var words = new WordReader();

        Read("companies=TRYL,NOPE&sectors=tech&insiders=ada,7").RefuseUnknown(words);

        Assert.Equal(["companies: 'NOPE'", "sectors: 'tech'", "insiders: 'ada'"], words.Errors.Select(error => error.Message.Split(" is no ")[0]));
    }

    [Fact]
    public void With_WhatItHas_ChangesNothing()
    {
        var list = Read("companies=TRYL&sectors=energy");
        var (company, sector) = (Read("companies=1000002").Entries[0], WatchEntry.Of(Sector.Utilities));

        Assert.Equal(list.Words(), list.With(company).Words());
        Assert.Equal("companies=TRYL&sectors=energy,utilities", list.With(sector).Words());
        Assert.Equal("sectors=energy", list.Without(company).Words());
        Assert.Equal("watchlist", list.Without(company).Without(WatchEntry.Of(Sector.Energy)).Address);
    }

    [Theory]
    [InlineData("companies=TRYL", true)]
    [InlineData("companies=1000001", false)]
    [InlineData("sectors=healthcare", true)]
    [InlineData("sectors=energy", false)]
    [InlineData("insiders=21", true)]
    [InlineData("insiders=22", true)]
    [InlineData("insiders=23", false)]
    [InlineData("companies=1000001&sectors=energy&insiders=22", true)]
    [InlineData("companies=1000001&sectors=energy&insiders=23", false)]
    [InlineData("companies=NOPE&sectors=unheard&insiders=ada", false)]
    [InlineData("", false)]
    public void Lets_AlertAboutAnyEntry_IsLetThrough(string address, bool isLet) =>
        Assert.Equal(isLet, Read(address).Lets(View(new AlertSubject { Issuer = new Cik(1_000_002), Owner = new Cik(21) }, Sector.Healthcare, new Cik(22))));

    [Theory]
    [InlineData("companies=NOPE&insiders=7")]
    [InlineData("sectors=unheard,unclassified")]
    public void Lets_AlertAboutTheMarket_IsLeftOut(string address) =>
        Assert.False(Read(address).Lets(View(AlertSubject.Of(RatioScope.Market), null)));

    private IssuerLookup Lookup => new(_temp.Store);

    private Watchlist Read(string address)
    {
        var given = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]), StringComparer.Ordinal);
        return Watchlist.Read(given.GetValueOrDefault, new WordReader(), Lookup);
    }

    private static AlertView View(AlertSubject subject, Sector? sector, params Cik[] members)
    {
        var figure = new AlertFigure("value", 1, AlertUnit.Dollars);
        return new AlertView
        {
            Alert = new Alert
            {
                Rule = AlertRule.ClusterBuy,
                Subject = subject,
                Severity = AlertSeverity.Info,
                RaisedOn = new(2023, 3, 6),
                Receipt = new Receipt([figure], figure, figure, new AlertEvidence()),
                Latest = [figure],
                JudgedOn = new(2023, 3, 6),
            },
            Sector = sector,
            Members = members,
            Sentence = "",
            Link = "",
            Trades = 0,
            Filings = [],
        };
    }
}
