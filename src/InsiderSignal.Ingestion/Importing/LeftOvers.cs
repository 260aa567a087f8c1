using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>What an import that was killed leaves to do: filings that are stored and whose events are not derived.</summary>
public static class LeftOvers
{
    /// <summary>Derives the events that are missing, so that no figure is made from half a store.</summary>
    /// <returns>Of how many issuers.</returns>
    /// <exception cref="Storage.StoreException">There are some, and the store cannot be written.</exception>
    public static int Finish(Store store, SicSectorMap sectors, CancellationToken cancellationToken)
    {
        if (!new StoreCountsReader(store).HasDirtyIssuers())
            return 0;
        using var writer = new StoreWriter(store, sectors);
        return writer.DeriveEvents(cancellationToken: cancellationToken).Count;
    }
}
