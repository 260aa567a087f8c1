using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Ingestion;

/// <summary>Imports into a test's store.</summary>
internal static class Imports
{
    /// <summary>All that an import decides; left out are the times at which it happened.</summary>
    public static readonly string[] Tables =
        ["filings", "filing_owners", "transactions", "holdings", "footnotes", "trade_events", "trade_rows", "issuers", "owners", "ledger", "dirty_issuers"];

    public static Task<ImportSummary> ImportAsync(this TempStore temp, IEnumerable<SourceEntry> entries) =>
        new FilingImport(temp.Store, SicSectorMap.Default, TimeProvider.System)
            .RunAsync(entries, () => null, null, TestContext.Current.CancellationToken);

    public static Task<ImportSummary> ImportPathsAsync(this TempStore temp, params string[] paths) =>
        new FilingImport(temp.Store, SicSectorMap.Default, TimeProvider.System).RunAsync(paths, null, TestContext.Current.CancellationToken);
}
