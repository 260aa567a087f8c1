using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Fetching;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Industries;

/// <summary>Looks up the SIC codes of issuers whose filings state none, as those of data sets do, one request each.</summary>
/// <param name="edgar">The source.</param>
/// <param name="store">Whose issuers.</param>
/// <param name="sectors">The map of sectors.</param>
/// <param name="time">The clock.</param>
/// <param name="changed">Told which issuers have new events.</param>
public sealed class IndustryLookup(EdgarSource edgar, Store store, SicSectorMap sectors, TimeProvider time, Action<IReadOnlyCollection<Cik>> changed)
{
    private const int AtOnce = 100;

    // Shells get a code when they become a company.
    private const int DaysBetween = 90;

    private readonly IndustryReader _reader = new(store);

    /// <summary>Looks up all that are unknown, in portions.</summary>
    /// <param name="progress">Told how many have been looked up.</param>
    /// <param name="cancellationToken">Stops; what was learned is kept.</param>
    /// <returns>How many were looked up.</returns>
    public async Task<int> RunAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        using var writer = new StoreWriter(store, sectors);
        var today = NewYorkTime.Today(time);
        var looked = new List<Cik>();
        try
        {
            while (_reader.Unknown(AtOnce, today.AddDays(-DaysBetween)) is { Count: > 0 } issuers)
            {
                var learned = await AskAsync(issuers, today, writer, cancellationToken);
                if (learned == 0)
                    break;
                writer.DeriveEvents(issuers, cancellationToken);
                looked.AddRange(issuers);
                progress?.Report(looked.Count);
            }
        }
        finally
        {
            // All at once: each time costs a new snapshot.
            changed(looked);
        }

        return looked.Count;
    }

    /// <returns>How many were learned.</returns>
    private async Task<int> AskAsync(IReadOnlyList<Cik> issuers, DateOnly today, StoreWriter writer, CancellationToken cancellationToken)
    {
        var industries = new List<IssuerIndustry>(issuers.Count);
        var patience = new Patience();
        try
        {
            foreach (var issuer in issuers)
            {
                try
                {
                    var profile = await edgar.CompanyAsync(issuer, cancellationToken);
                    industries.Add(new IssuerIndustry { Cik = issuer, Sic = profile?.Sic, SeenOn = today });
                    patience.Restore();
                }
                catch (EdgarException fault) when (patience.Bears(fault))
                {
                    // One company's answer must not keep the others out; it is asked for again by the next run.
                }
            }
        }
        finally
        {
            // Also what was learned before the source failed.
            writer.Learn(industries);
        }

        return industries.Count;
    }
}
