using System.Net;
using System.Net.Sockets;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Web.Delivery.Receivers;
using Microsoft.AspNetCore.Http;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>Messages to a webhook that fails in every usual way arrive, once by their key.</summary>
public sealed class WebhookDeliveryTests : IAsyncLifetime
{
    private WebhookReceiver _receiver = default!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _receiver = await WebhookReceiver.StartAsync();

    public ValueTask DisposeAsync() => _receiver.DisposeAsync();

    [Fact]
    public async Task Run_ReceiverIsWell_DeliversEachMessageOnceInOrder()
    {
        using var rig = To(_receiver.Address);
        Assert.Equal(3, await rig.AddAsync(DeliveryRig.Message("a"), DeliveryRig.Message("b"), DeliveryRig.Message("c")));

        Assert.Null(await rig.Lines.Single().RunAsync(Stop));

        Assert.Equal(["a", "b", "c"], _receiver.Keys);
        Assert.Equal((3, 0, 0), await rig.CountsAsync());
        Assert.Equal("a", (string?)_receiver.Calls[0].Json["key"]);
    }

    [Fact]
    public async Task Add_SameNewsAgain_ChangesNothingBeforeAndAfterItsDelivery()
    {
        using var rig = To(_receiver.Address);

        Assert.Equal(1, await rig.AddAsync(DeliveryRig.Message("a"), DeliveryRig.Message("a", "Said in other words")));
        await rig.FinishAsync();
        rig.Restart();
        Assert.Equal(0, await rig.AddAsync(DeliveryRig.Message("a", "Said in other words")));
        await rig.FinishAsync();

        Assert.Equal("The market turned", (string?)Assert.Single(_receiver.Calls).Json["title"]);
    }

    [Theory]
    [InlineData("99999999999999")]
    [InlineData("2147483647")]
    public async Task Run_RetryAfterBeyondAllMeasure_IsKeptToForADay(string retryAfter)
    {
        using var rig = To(_receiver.Then(429, "", retryAfter).Address);
        await rig.AddAsync(DeliveryRig.Message("a"));

        var next = await rig.Lines.Single().RunAsync(Stop);

        Assert.Equal(TimeSpan.FromDays(1), next!.Value - rig.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Run_ServerErrors_AreTriedAgainInOrder()
    {
        using var rig = To(_receiver.Then(500, "out of\r\nluck").Then(503).Address);
        await rig.AddAsync(DeliveryRig.Message("a"), DeliveryRig.Message("b"));

        var next = await rig.Lines.Single().RunAsync(Stop);

        Assert.InRange(next!.Value - rig.Clock.GetUtcNow(), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(31));
        Assert.Equal("answered 500: out of luck", (await rig.TallyAsync()).LastError);
        await rig.FinishAsync();
        Assert.Equal(["a", "a", "a", "b"], _receiver.Keys);
        Assert.Equal((2, 0, 0), await rig.CountsAsync());
    }

    [Theory]
    [InlineData("600")]
    [InlineData("Fri, 10 Mar 2023 22:10:00 GMT")]
    public async Task Run_AskedToWait_WaitsThatLong(string retryAfter)
    {
        using var rig = To(_receiver.Then(429, retryAfter: retryAfter).Address);
        await rig.AddAsync(DeliveryRig.Message("a"));

        Assert.Equal(DeliveryRig.Start.AddMinutes(10), await rig.Lines.Single().RunAsync(Stop));

        rig.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(DeliveryRig.Start.AddMinutes(10), await rig.Lines.Single().RunAsync(Stop));
        Assert.Single(_receiver.Calls);
        await rig.FinishAsync();
        Assert.Equal(["a", "a"], _receiver.Keys);
    }

    [Fact]
    public async Task Run_NoAnswer_IsTriedAgainAfterItsTime()
    {
        using var rig = To(_receiver.ThenHang().Address);
        await rig.AddAsync(DeliveryRig.Message("a"));

        var run = rig.Lines.Single().RunAsync(Stop);
        await _receiver.ArrivesAsync();
        rig.Clock.Advance(rig.Settings.Delivery.Timeout);

        Assert.NotNull(await run);
        Assert.Equal("no answer within 15 s", (await rig.TallyAsync()).LastError);
        await rig.FinishAsync();
        Assert.Equal(["a", "a"], _receiver.Keys);
    }

    [Fact]
    public async Task Run_AnswerLostAfterTheReceiverTookIt_ArrivesTwiceWithOneKey()
    {
        using var rig = To(_receiver.ThenBreak().Address);
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Equal(["a", "a"], _receiver.Keys);
        Assert.Equal((1, 0, 0), await rig.CountsAsync());
    }

    [Fact]
    public async Task Run_AnswerCutShort_IsTriedAgain()
    {
        _receiver.Then(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("half of");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using var rig = To(_receiver.Address);
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Equal(["a", "a"], _receiver.Keys);
        Assert.Matches("^the (answer was cut short|connection broke)$", (await rig.TallyAsync()).LastError);
    }

    [Fact]
    public async Task Run_AnswerWithoutEnd_IsReadNoFurtherThanAnAnswerGoes()
    {
        _receiver.Then(async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(new byte[4096], context.RequestAborted);
        });
        using var rig = To(_receiver.Address);
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Equal(["a"], _receiver.Keys);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(301)]
    public async Task Run_RefusedForGood_IsADeadLetterAtOnceAndTheNextGoesOn(int status)
    {
        _receiver.Then(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/elsewhere";
            return context.Response.WriteAsync("no such channel");
        });
        using var rig = To(_receiver.Address);
        await rig.AddAsync(DeliveryRig.Message("a"), DeliveryRig.Message("b"));

        Assert.Null(await rig.Lines.Single().RunAsync(Stop));

        Assert.Equal(["a", "b"], _receiver.Keys);
        Assert.Equal((1, 0, 1), await rig.CountsAsync());
        var (_, letters) = await new OutboxReader(rig.Temp.Store).DeadAsync(10, Stop);
        Assert.StartsWith($"answered {status}", Assert.Single(letters).LastError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(425)]
    public async Task Run_RefusedForNow_IsTriedAgain(int status)
    {
        using var rig = To(_receiver.Then(status).Address);
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Equal((1, 0, 0), await rig.CountsAsync());
    }

    [Fact]
    public async Task Run_ConnectionRefusedEachTime_IsADeadLetterThatCanBeSentAgain()
    {
        using var rig = To(new Uri($"http://127.0.0.1:{ClosedPort()}/"), ("Tries", "3"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        var (_, letters) = await new OutboxReader(rig.Temp.Store).DeadAsync(10, Stop);
        var letter = Assert.Single(letters);
        Assert.Equal((3, "the connection was refused"), (letter.Attempts, letter.LastError));
        Assert.True(await rig.Board.RetryAsync(letter.Id, Stop));
        Assert.False(await rig.Board.RetryAsync(letter.Id, Stop));
        Assert.Equal((0, 1, 0), await rig.CountsAsync());
    }

    [Fact]
    public async Task Run_CertificateThatNobodyVouchesFor_SendsNothing()
    {
        using var certificate = SelfSigned.Certificate();
        await using var receiver = await WebhookReceiver.StartAsync(certificate);
        using var rig = To(receiver.Address, ("Tries", "2"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Empty(receiver.Calls);
        Assert.Equal((0, 0, 1), await rig.CountsAsync());
        Assert.Equal("no secure connection", (await rig.TallyAsync()).LastError);
    }

    [Fact]
    public async Task Run_ReceiverOnThisMachineWithoutLeave_IsNotCalled()
    {
        using var rig = To(_receiver.Address, ("AllowPrivateTargets", "false"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        Assert.Null(await rig.Lines.Single().RunAsync(Stop));

        Assert.Empty(_receiver.Calls);
        Assert.Contains("AllowPrivateTargets", (await rig.TallyAsync()).LastError, StringComparison.Ordinal);
    }

    private static DeliveryRig To(Uri address, params (string Name, string Value)[] settings) =>
        new([("Webhooks:team:Url", address.AbsoluteUri), .. settings]);

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
