using System.Net.Sockets;
using System.Text;

namespace InsiderSignal.Tests.Web.Hosting;

/// <summary>A server that is known by any name, as one that does not listen on the loopback alone.</summary>
public sealed class AnyHostNameTests(AnyHostNameTests.Served served) : IClassFixture<AnyHostNameTests.Served>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("signal.example.org", "200")]
    [InlineData("xn--bcher-kva.example", "200")]
    [InlineData("xn--", "400")]
    [InlineData("a.xn--\u0001", "400")]
    [InlineData("..", "400")]
    public async Task Get_AnyHost_IsAnsweredOrRefusedButNeverFails(string host, string status)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(served.Client.BaseAddress!.Host, served.Client.BaseAddress.Port, Stop);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /healthz HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), Stop);
        using var reader = new StreamReader(stream);

        Assert.Equal(status, (await reader.ReadLineAsync(Stop))!.Split(' ')[1]);
    }

    public sealed class Served : ServedStore
    {
        public Served()
            : base("--AllowedHosts", "*")
        {
        }
    }
}
