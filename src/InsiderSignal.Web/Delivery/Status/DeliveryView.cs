using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Delivery.Status;

/// <summary>How the messages that leave the program fare.</summary>
/// <param name="Targets">The configured ones, then those that once were.</param>
/// <param name="Dead">How many messages were given up.</param>
/// <param name="Letters">The latest of them.</param>
public sealed record DeliveryView(IReadOnlyList<TargetStatus> Targets, long Dead, IReadOnlyList<DeadLetter> Letters)
{
    /// <summary>How many dead letters are shown at most.</summary>
    public const int MostLetters = 25;
}
