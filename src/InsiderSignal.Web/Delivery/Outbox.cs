using InsiderSignal.Storage;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery;

/// <summary>Where news is put that is to leave the program. Without a target nothing is written.</summary>
internal sealed partial class Outbox(IReadOnlyList<DeliveryTarget> targets, Store store, OutboxBell bell, TimeProvider time, ILogger<Outbox> logger)
{
    private const int LongestTitle = 300;

    private readonly OutboxWriter _writer = new(store);

    /// <summary>Whether anybody is to be told.</summary>
    public bool HasTargets => targets.Count > 0;

    /// <summary>Whether anybody is to get the weekly digest.</summary>
    public bool TakesDigests => targets.Any(target => target.Digest);

    /// <summary>
    /// Puts messages in for every target that wants them. What was put in before under the same key changes nothing, whatever became of it;
    /// a target that is new in the configuration gets all that it is given here, so give what is news and not a history.
    /// </summary>
    /// <returns>How many deliveries are new; none where the store cannot be written to, which is logged.</returns>
    /// <exception cref="ArgumentException">A key is none.</exception>
    /// <exception cref="StoreException">The store refused; nothing was put in, and the same call can be made again.</exception>
    public async Task<int> AddAsync(IReadOnlyList<AlertMessage> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var entries = messages.SelectMany(message => EntriesOf(message)).ToList();
        if (entries.Count == 0)
            return 0;
        try
        {
            // Whoever has the store's turn may have it for seconds.
            var added = await Task.Run(() => _writer.Add(entries), cancellationToken);
            if (added > 0)
                bell.Ring();
            return added;
        }
        catch (StoreException fault) when (fault.Kind == StoreFaultKind.ReadOnly)
        {
            Log.NotKept(logger, messages.Count, fault.Message);
            return 0;
        }
    }

    private IEnumerable<OutboxEntry> EntriesOf(AlertMessage message)
    {
        if (message.Key.Length is 0 or > AlertMessage.LongestKey || !message.Key.All(static letter => letter is > ' ' and < '\x7f'))
            throw new ArgumentException($"'{message.Key}' is no key: visible ASCII is, at most {AlertMessage.LongestKey} characters.", nameof(message));
        var clean = message with { Title = PlainText.Shortened(PlainText.Line(message.Title), LongestTitle), Text = PlainText.Paragraphs(message.Text) };
        return targets.Where(target => target.Wants(message)).Select(target => new OutboxEntry
        {
            Key = message.Key,
            Target = target.Name,
            Kind = message.Kind,
            CreatedAt = time.GetUtcNow(),
            Title = clean.Title,
            Body = MessageJson.Write(clean),
        });
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{Messages} messages are not delivered: {Why}")]
        public static partial void NotKept(ILogger logger, int messages, string why);
    }
}
