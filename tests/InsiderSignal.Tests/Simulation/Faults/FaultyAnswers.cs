using System.IO.Compression;
using System.Net;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Faults;

/// <summary>What a caller sees of each fault. It is the same in memory and over a connection.</summary>
public abstract class FaultyAnswers(ShortMarket market)
{
    private const string Index = "/Archives/edgar/daily-index/2023/QTR1/master.20230126.idx";

    private static readonly DateTimeOffset Now = ShortMarket.NewYork("2023-02-01 12:00");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(EdgarFault.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, false)]
    [InlineData(EdgarFault.TooManyRequests, HttpStatusCode.TooManyRequests, false)]
    [InlineData(EdgarFault.TooManyRequestsWithRetryAfter, HttpStatusCode.TooManyRequests, true)]
    [InlineData(EdgarFault.AccessDenied, HttpStatusCode.Forbidden, false)]
    [InlineData(EdgarFault.NotFound, HttpStatusCode.NotFound, false)]
    public async Task Get_FaultWithAStatus_OnceThenSound(EdgarFault fault, HttpStatusCode status, bool saysWhen)
    {
        await using var caller = await CallerAsync(fault);
        using var faulty = await caller.GetAsync(Index);
        using var sound = await caller.GetAsync(Index);

        Assert.Equal(status, faulty.StatusCode);
        Assert.Equal(saysWhen, faulty.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, sound.StatusCode);
        Assert.Equal([fault, null], caller.Edgar.Log.Select(request => request.Fault));
    }

    [Fact]
    public async Task Get_BlockPage_AndEverythingBlockedForTenMinutes()
    {
        var clock = new SetClock(Now);
        await using var caller = await CallerAsync(EdgarFault.BlockPage, clock);
        using var blocked = await caller.GetAsync(Index);

        Assert.Equal(HttpStatusCode.Forbidden, blocked.StatusCode);
        Assert.Contains("Request Rate Threshold Exceeded", await blocked.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        clock.Now = Now.AddSeconds(599);
        Assert.Equal(HttpStatusCode.Forbidden, await caller.StatusAsync("/other"));
        clock.Now = clock.Now.AddMinutes(10);
        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(Index));
    }

    [Fact]
    public async Task Get_MaintenancePage_APageWithStatus200()
    {
        await using var caller = await CallerAsync(EdgarFault.MaintenancePage);
        using var response = await caller.GetAsync(Index);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("unavailable", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WrongContentType_TheSoundBodyAsAPage()
    {
        await using var caller = await CallerAsync(EdgarFault.WrongContentType);
        using var response = await caller.GetAsync(Index);

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(await caller.BytesAsync(Index), await response.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task Get_GzipGarbage_CannotBeUnpacked()
    {
        await using var caller = await CallerAsync(EdgarFault.GzipGarbage);
        using var response = await caller.GetAsync(Index);
        await using var unpacked = new GZipStream(await response.Content.ReadAsStreamAsync(Stop), CompressionMode.Decompress);

        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        await Assert.ThrowsAsync<InvalidDataException>(() => unpacked.CopyToAsync(Stream.Null, Stop));
    }

    [Fact]
    public async Task Get_EmptyBody_Nothing()
    {
        await using var caller = await CallerAsync(EdgarFault.EmptyBody);

        Assert.Empty(await caller.BytesAsync(Index));
        Assert.NotEmpty(await caller.BytesAsync(Index));
    }

    [Fact]
    public async Task Get_HalfDocument_ItsFirstHalfAndItsOwnLength()
    {
        await using var caller = await CallerAsync(EdgarFault.HalfDocument);
        using var response = await caller.GetAsync(Index);
        var half = await response.Content.ReadAsByteArrayAsync(Stop);
        var whole = await caller.BytesAsync(Index);

        Assert.Equal(half.Length, response.Content.Headers.ContentLength);
        Assert.Equal(whole.Take(whole.Length / 2), half);
    }

    [Fact]
    public async Task Get_PartialIndex_WholeLinesAndNotAll()
    {
        await using var caller = await CallerAsync(EdgarFault.PartialIndex);
        var part = await caller.TextAsync(Index);
        var whole = await caller.TextAsync(Index);

        Assert.EndsWith(".txt\n", part, StringComparison.Ordinal);
        Assert.StartsWith(part, whole, StringComparison.Ordinal);
        Assert.InRange(part.Length, whole.Length / 3, whole.Length * 2 / 3);
    }

    [Fact]
    public async Task Get_CutBody_BreaksBeforeItsLength()
    {
        await using var caller = await CallerAsync(EdgarFault.CutBody);
        using var response = await HeadersAsync(caller);
        var (bytes, fault) = await ReadAsync(response, Stop);

        Assert.InRange(bytes, 1, response.Content.Headers.ContentLength!.Value - 1);
        Assert.IsAssignableFrom<IOException>(fault);
        await Assert.ThrowsAsync<HttpRequestException>(async () =>
        {
            caller.Edgar.Faults.Script(Index, EdgarFault.CutBody);
            await caller.BytesAsync(Index);
        });
        Assert.NotEmpty(await caller.BytesAsync(Index));
    }

    [Fact]
    public async Task Get_StalledBody_WaitsUntilTheCallerGivesUp()
    {
        await using var caller = await CallerAsync(EdgarFault.StalledBody);
        using var response = await HeadersAsync(caller);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        await using var body = await response.Content.ReadAsStreamAsync(Stop);
        var buffer = new byte[1 << 20];
        var first = await body.ReadAsync(buffer, Stop);
        var rest = body.CopyToAsync(Stream.Null, patience.Token);

        Assert.InRange(first, 1, response.Content.Headers.ContentLength!.Value - 1);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rest);
    }

    [Fact]
    public async Task Get_Stall_NoAnswerUntilTheCallerGivesUp()
    {
        await using var caller = await CallerAsync(EdgarFault.Stall);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var answer = caller.Http.GetAsync(Index, patience.Token);
        while (caller.Edgar.Log.Count == 0)
            await Task.Delay(5, Stop);

        Assert.False(answer.IsCompleted);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        Assert.Equal(new SimulatedRequest(Now, Index, null, EdgarFault.Stall), caller.Edgar.Log[0]);
        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(Index));
    }

    [Fact]
    public async Task Get_ConnectionFailure_Throws()
    {
        await using var caller = await CallerAsync(EdgarFault.ConnectionFailure, times: 4);

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.GetAsync(Index));
        Assert.Null(caller.Edgar.Log[0].Status);
    }

    [Fact]
    public async Task Get_AcceptingGzip_CompressedAllTheWay()
    {
        await using var caller = await OpenAsync(market.Edgar(new SetClock(Now)));
        using var response = await caller.GetAsync(Index, "Accept-Encoding", "gzip");
        await using var unpacked = new GZipStream(await response.Content.ReadAsStreamAsync(Stop), CompressionMode.Decompress);
        using var text = new StreamReader(unpacked);

        Assert.Equal(await caller.TextAsync(Index), await text.ReadToEndAsync(Stop));
    }

    [Fact]
    public async Task Get_KnownEntityTag_NotModified()
    {
        await using var caller = await OpenAsync(market.Edgar(new SetClock(Now)));
        using var first = await caller.GetAsync(Index);
        using var second = await caller.GetAsync(Index, "If-None-Match", first.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(Now, first.Headers.Date);
        Assert.Equal(ShortMarket.NewYork("2023-01-27 06:00"), first.Content.Headers.LastModified);
    }

    protected abstract Task<EdgarCaller> OpenAsync(SimulatedEdgar edgar);

    private Task<EdgarCaller> CallerAsync(EdgarFault fault, SetClock? clock = null, int times = 1) =>
        OpenAsync(market.Edgar(clock ?? new SetClock(Now), new EdgarFaults().Script(Index, fault, times: times)));

    private static Task<HttpResponseMessage> HeadersAsync(EdgarCaller caller) =>
        caller.Http.GetAsync(Index, HttpCompletionOption.ResponseHeadersRead, Stop);

    private static async Task<(long Bytes, Exception? Fault)> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[256];
        long bytes = 0;
        try
        {
            for (int count; (count = await body.ReadAsync(buffer, cancellation)) > 0;)
                bytes += count;
            return (bytes, null);
        }
        catch (IOException fault)
        {
            return (bytes, fault);
        }
    }
}
