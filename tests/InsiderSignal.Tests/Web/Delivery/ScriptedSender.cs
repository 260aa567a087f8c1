using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>A way that does what the test says, and nothing wrong beyond that.</summary>
internal sealed class ScriptedSender(params Func<CancellationToken, Task>[] steps) : IMessageSender
{
    private readonly Queue<Func<CancellationToken, Task>> _steps = new(steps);

    public List<string> Sent { get; } = [];

    public string Way => "Scripted";

    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        Sent.Add(message.Message.Key);
        return _steps.TryDequeue(out var step) ? step(cancellationToken) : Task.CompletedTask;
    }
}
