using InsiderSignal.Storage.Model;
using InsiderSignal.Web.Delivery.Options;

namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>Somebody who is told.</summary>
/// <param name="Name">Its name in the configuration.</param>
/// <param name="LeastSeverity">From which severity on it is told of alerts.</param>
/// <param name="Digest">Whether it gets the weekly digest.</param>
/// <param name="Sender">The way there.</param>
internal sealed record DeliveryTarget(string Name, LeastSeverity LeastSeverity, bool Digest, IMessageSender Sender)
{
    public bool Wants(AlertMessage message) =>
        message.Kind == MessageKind.Digest ? Digest : (int)message.Severity >= (int)LeastSeverity;
}
