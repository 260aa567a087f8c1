using System.Net.Sockets;
using System.Text;

namespace InsiderSignal.Tests.Web.Hosting;

/// <summary>Written by hand on the wire: clients of the framework name a sound host always.</summary>
public sealed class HostNamesTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET /sectors HTTP/1.0\r\n\r\n", "200")]
    [InlineData("GET /healthz HTTP/1.0\r\n\r\n", "200")]
    [InlineData("GET /sectors HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n", "200")]
    [InlineData("GET /sectors HTTP/1.1\r\nHost: ..\r\nConnection: close\r\n\r\n", "400")]
    [InlineData("GET /sectors HTTP/1.1\r\nHost: a..b\r\nConnection: close\r\n\r\n", "400")]
    public async Task Get_AnyHost_IsAnsweredOrRefusedButNeverFails(string request, string status)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(served.Client.BaseAddress!.Host, served.Client.BaseAddress.Port, Stop);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Stop);
        using var reader = new StreamReader(stream);

        Assert.Equal(status, (await reader.ReadLineAsync(Stop))!.Split(' ')[1]);
    }
}
