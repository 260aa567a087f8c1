using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Status;

/// <summary>A part of the quarantine.</summary>
/// <param name="Total">All that is in it.</param>
/// <param name="Items">The part, latest first.</param>
public sealed record QuarantineList(long Total, IReadOnlyList<QuarantinedItem> Items)
{
    /// <summary>How many pages hold it all; one when it is empty.</summary>
    public int Pages(int size) => (int)Math.Max(1, (Total + size - 1) / size);
}
