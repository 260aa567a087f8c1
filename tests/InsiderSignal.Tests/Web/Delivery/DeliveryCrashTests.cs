using InsiderSignal.Storage.Opening;
using InsiderSignal.Tests.Web.Delivery.Receivers;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>What a process leaves behind that ends in the middle, and a store that cannot be written.</summary>
public sealed class DeliveryCrashTests : IDisposable
{
    private readonly DeliveryRig _rig = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_EndedBetweenSendingAndMarking_SendsAgainUnderTheSameKey()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        using var rig = new DeliveryRig(("Webhooks:team:Url", receiver.Address.AbsoluteUri));
        await rig.AddAsync(DeliveryRig.Message("a"), DeliveryRig.Message("b"));
        var real = rig.Lines.Single().Target.Sender;
        var killed = rig.Line(rig.Through("team", new EndingSender(real)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => killed.RunAsync(Stop));
        Assert.Equal((0, 2, 0), await rig.CountsAsync());
        rig.Restart();
        await rig.FinishAsync();

        Assert.Equal(["a", "a", "b"], receiver.Keys);
        Assert.Equal((2, 0, 0), await rig.CountsAsync());
    }

    [Fact]
    public async Task Run_AnotherProcessHasTheMessage_WaitsForTheEndOfItsTry()
    {
        var started = new TaskCompletionSource();
        var end = new TaskCompletionSource();
        var other = new ScriptedSender();
        using var rig = new DeliveryRig(("Webhooks:team:Url", "https://hooks.example.org/"));
        await rig.AddAsync(DeliveryRig.Message("a"));
        var first = rig.Line(rig.Through("team", new ScriptedSender(async _ =>
        {
            started.SetResult();
            await end.Task;
        }))).RunAsync(Stop);
        await started.Task;

        var next = await rig.Line(rig.Through("team", other)).RunAsync(Stop);

        Assert.Empty(other.Sent);
        Assert.True(next > rig.Clock.GetUtcNow() + rig.Settings.Delivery.Timeout);
        end.SetResult();
        Assert.Null(await first);
        Assert.Equal((1, 0, 0), await rig.CountsAsync());
    }

    [Fact]
    public async Task Run_Defect_IsToldAndHoldsUpNobody()
    {
        var sender = new ScriptedSender(_ => throw new InvalidOperationException("divided by the moon"));
        using var rig = new DeliveryRig(("Webhooks:team:Url", "https://hooks.example.org/"));
        await rig.AddAsync(DeliveryRig.Message("a"), DeliveryRig.Message("b"));

        await rig.FinishAsync(rig.Line(rig.Through("team", sender)));

        Assert.Equal((1, 0, 1), await rig.CountsAsync());
        Assert.Contains("divided by the moon", rig.Logged.Text, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", (await rig.TallyAsync()).LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_StoreThatCannotBeWritten_SendsNothing()
    {
        var sender = new ScriptedSender();
        using var rig = new DeliveryRig(("Webhooks:team:Url", "https://hooks.example.org/"));
        await rig.AddAsync(DeliveryRig.Message("a"));
        Refuse(rig, "UPDATE");

        await Assert.ThrowsAsync<InsiderSignal.Storage.StoreException>(() => rig.Line(rig.Through("team", sender)).RunAsync(Stop));

        Assert.Empty(sender.Sent);
    }

    [Fact]
    public async Task Add_ReadOnlyStore_KeepsNothingAndSaysSo()
    {
        using var rig = new DeliveryRig(("Webhooks:team:Url", "https://hooks.example.org/"));
        var readOnly = Store.Awaited(new StoreLocation(
            new SqliteConnectionStringBuilder(rig.Temp.Store.Location.ConnectionString) { Mode = SqliteOpenMode.ReadOnly }.ToString(), rig.Temp.Store.Mode));

        Assert.Equal(0, await rig.OutboxOver(readOnly).AddAsync([DeliveryRig.Message("a")], Stop));

        Assert.Contains("read-only", rig.Logged.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_NoTarget_WritesNothing()
    {
        Assert.False(_rig.Outbox.HasTargets);
        Assert.Equal(0, await _rig.AddAsync(DeliveryRig.Message("a")));
        Assert.Equal("", _rig.Temp.Dump("outbox"));
    }

    public void Dispose() => _rig.Dispose();

    private static void Refuse(DeliveryRig rig, string what)
    {
        using var connection = rig.Temp.Store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TRIGGER refuse BEFORE {what} ON outbox BEGIN SELECT RAISE(ABORT, 'refused'); END;";
        command.ExecuteNonQuery();
    }
}
