using System.IO.Compression;
using System.Text;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Serving;

public sealed class CompressionTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private const string Index = "/Archives/edgar/daily-index/2023/QTR1/master.20230126.idx";

    [Fact]
    public async Task Get_AcceptingGzip_Compressed()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-02-01 12:00"));
        var plain = await caller.TextAsync(Index);
        using var response = await caller.GetAsync(Index, "Accept-Encoding", "gzip, deflate");
        await using var packed = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var text = new StreamReader(new GZipStream(packed, CompressionMode.Decompress), Encoding.Latin1);

        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        Assert.InRange(response.Content.Headers.ContentLength!.Value, 1, plain.Length / 2);
        Assert.Equal(plain, await text.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("identity")]
    [InlineData("gzip;q=0")]
    public async Task Get_NotAcceptingGzip_Plain(string? encoding)
    {
        using var caller = market.At(ShortMarket.NewYork("2023-02-01 12:00"));
        using var response = await caller.GetAsync(Index, encoding is null ? null : "Accept-Encoding", encoding);

        Assert.Empty(response.Content.Headers.ContentEncoding);
    }
}
