using InsiderSignal.Storage;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Tests.Storage;

/// <summary>What the store keeps of a message, and for how long.</summary>
public sealed class OutboxWriterTests : IDisposable
{
    private const string Body = """{"text":"Insiders bought more than they sold."}""";

    private static readonly DateTimeOffset Now = new(2023, 3, 10, 22, 0, 0, TimeSpan.Zero);

    private readonly TempStore _temp = new();
    private readonly OutboxWriter _writer;

    public OutboxWriterTests() => _writer = new OutboxWriter(_temp.Store);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("example.org refused a recipient")]
    public void Deliver_Waiting_KeepsAllButItsBody(string? missing)
    {
        Add("a");
        Add("b");

        _writer.Deliver(Entry("a").Id, Now, missing);

        var delivered = Entry("a");
        Assert.Equal((OutboxState.Delivered, "Title of a", Now, missing), (delivered.State, delivered.Title, delivered.DeliveredAt, delivered.LastError));
        Assert.Equal("", delivered.Body);
        Assert.Equal((OutboxState.Pending, Body), (Entry("b").State, Entry("b").Body));
    }

    [Fact]
    public void Add_DeliveredBefore_ChangesNothing()
    {
        Add("a");
        _writer.Deliver(Entry("a").Id, Now);
        var delivered = _temp.Dump("outbox");

        Assert.Equal(0, Add("a"));

        Assert.Equal(delivered, _temp.Dump("outbox"));
    }

    [Fact]
    public void Deliver_BodyCannotBeEmptied_IsNotDeliveredEither()
    {
        Add("a");
        Run("CREATE TRIGGER refuse BEFORE UPDATE OF body ON outbox BEGIN SELECT RAISE(ABORT, 'refused'); END;");

        Assert.Throws<StoreException>(() => _writer.Deliver(Entry("a").Id, Now));

        Assert.Equal((OutboxState.Pending, null, Body), (Entry("a").State, Entry("a").DeliveredAt, Entry("a").Body));
    }

    [Fact]
    public async Task Revive_DeadLetter_GoesAgainWithItsBody()
    {
        Add("a");
        var id = Entry("a").Id;
        _writer.Fail(id, Now, "answered 503", Now.AddMinutes(1));
        Assert.Equal(Body, Entry("a").Body);
        _writer.Fail(id, Now, "answered 404", next: null);
        // Of another process that took long: what was given up in the meantime can be sent again.
        _writer.Deliver(id, Now);
        Assert.Equal((OutboxState.Dead, Body), (Entry("a").State, Entry("a").Body));

        Assert.Equal(1, _writer.Revive(id, Now));

        var next = await new OutboxReader(_temp.Store).FirstAsync("team", Stop);
        Assert.Equal(("a", Body), (next!.Key, next.Body));
    }

    [Fact]
    public void Deliver_LargeOneAfterAnother_TakesTheRoomOfOne()
    {
        var body = new string('x', 1_000_000);
        Add("first", body);
        var pages = Run("PRAGMA page_count;");

        for (var i = 0; i < 5; i++)
        {
            _writer.Deliver(Last().Id, Now);
            Add($"{i}", body);
        }

        Assert.InRange(Run("PRAGMA page_count;"), pages, pages + 5);
    }

    public void Dispose() => _temp.Dispose();

    private int Add(string key, string body = Body) => _writer.Add(
        [new OutboxEntry { Key = key, Target = "team", Kind = MessageKind.Alert, CreatedAt = Now, Title = $"Title of {key}", Body = body }]);

    private OutboxEntry Entry(string key) => Entries().Single(entry => entry.Key == key);

    private OutboxEntry Last() => Entries()[^1];

    private List<OutboxEntry> Entries()
    {
        using var context = _temp.Store.CreateContext();
        return [.. context.Outbox.AsNoTracking().OrderBy(entry => entry.Id)];
    }

    private long Run(string sql)
    {
        using var connection = _temp.Store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }
}
