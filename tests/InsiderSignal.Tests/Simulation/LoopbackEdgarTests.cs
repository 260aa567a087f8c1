using System.Net;
using System.Net.NetworkInformation;
using InsiderSignal.Loopback;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

public sealed class LoopbackEdgarTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private static readonly DateTimeOffset Now = ShortMarket.NewYork("2023-02-16 20:00");

    [Theory]
    [InlineData("/cgi-bin/browse-edgar?action=getcurrent&type=4&owner=only&count=100&start=0&output=atom")]
    [InlineData("/Archives/edgar/full-index/2023/QTR1/master.gz")]
    [InlineData("/data-research/sec-markets-data/insider-transactions-data-sets")]
    public async Task Get_OverTheWire_TheSameAsInMemory(string path)
    {
        using var inMemory = market.At(Now);
        await using var overTheWire = await EdgarCaller.OverTheWireAsync(market.Edgar(new SetClock(Now)));

        Assert.Equal(await inMemory.BytesAsync(path), await overTheWire.BytesAsync(path));
    }

    [Fact]
    public async Task Get_QueryOverTheWire_LoggedAsAsked()
    {
        const string Path = "/cgi-bin/browse-edgar?action=getcurrent&type=4%2FA&company=&output=atom";
        await using var caller = await EdgarCaller.OverTheWireAsync(market.Edgar(new SetClock(Now)));
        await caller.StatusAsync(Path);

        Assert.Equal(Path, Assert.Single(caller.Edgar.Log).Path);
    }

    [Fact]
    public async Task StartAsync_Server_ListensOnTheLoopbackInterfaceAlone()
    {
        using var edgar = market.Edgar(new SetClock(Now));
        await using var server = await LoopbackEdgar.StartAsync(edgar);
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == server.Address.Port);

        Assert.All(listeners, listener => Assert.Equal(IPAddress.Loopback, listener.Address));
        Assert.Equal("127.0.0.1", server.Address.Host);
    }

    [Fact]
    public async Task DisposeAsync_Server_LeavesTheEdgarToItsOwner()
    {
        using var edgar = market.Edgar(new SetClock(Now));
        await (await LoopbackEdgar.StartAsync(edgar)).DisposeAsync();
        using var caller = new EdgarCaller(edgar);

        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync("/Archives/edgar/full-index/2023/QTR1/master.idx"));
    }
}
