using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>Sends, and ends the process before anybody can note it: nothing after it is run.</summary>
internal sealed class EndingSender(IMessageSender real) : IMessageSender
{
    public string Way => real.Way;

    public async Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        await real.SendAsync(message, cancellationToken);
        throw new OperationCanceledException("The process is gone.");
    }
}
