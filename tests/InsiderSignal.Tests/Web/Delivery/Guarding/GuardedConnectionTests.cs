using System.Net;
using System.Net.Sockets;
using InsiderSignal.Tests.Web.Delivery.Receivers;
using InsiderSignal.Web.Delivery.Guarding;
using InsiderSignal.Web.Delivery.Webhooks;

namespace InsiderSignal.Tests.Web.Delivery.Guarding;

/// <summary>What is checked is what is connected to.</summary>
public sealed class GuardedConnectionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("0.0.0.0")]
    public async Task Connect_NameOfThisMachine_IsRefusedThoughItListens(string address)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var connection = new GuardedConnection((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(address)]));

        await Assert.ThrowsAsync<PrivateTargetException>(() => connection.ConnectAsync(new DnsEndPoint("public.example.org", receiver.Address.Port), Stop).AsTask());

        Assert.Empty(receiver.Calls);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("::ffff:7f00:1")]
    public async Task Connect_LiteralOfThisMachine_IsRefusedWithoutAskingAnybody(string host)
    {
        var connection = new GuardedConnection((_, _) => throw new InvalidOperationException("It was looked up."));

        await Assert.ThrowsAsync<PrivateTargetException>(() => connection.ConnectAsync(new DnsEndPoint(host, 80), Stop).AsTask());
    }

    [Fact]
    public async Task Connect_NameThatChangesToThisMachine_IsLookedUpOnceForEachConnection()
    {
        var lookedUp = 0;
        var connection = new GuardedConnection((_, _) =>
        {
            lookedUp++;
            return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
        });

        await Assert.ThrowsAsync<PrivateTargetException>(() => connection.ConnectAsync(new DnsEndPoint("rebound.example.org", 80), Stop).AsTask());

        Assert.Equal(1, lookedUp);
    }

    [Fact]
    public async Task Connect_NameWithoutAddress_IsNotFound()
    {
        var connection = new GuardedConnection((_, _) => Task.FromResult<IPAddress[]>([]));

        var fault = await Assert.ThrowsAsync<SocketException>(() => connection.ConnectAsync(new DnsEndPoint("nowhere.example.org", 80), Stop).AsTask());

        Assert.Equal(SocketError.HostNotFound, fault.SocketErrorCode);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    [InlineData("http://0x7f.1:{0}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    public async Task Transport_AnySpellingOfThisMachine_IsRefused(string address)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        using var http = new HttpMessageInvoker(WebhookTransport.Create(allowPrivateTargets: false));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, receiver.Address.Port)));

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(request, Stop));

        Assert.IsType<PrivateTargetException>(fault.InnerException);
        Assert.Empty(receiver.Calls);
    }
}
