using System.Runtime.ExceptionServices;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace InsiderSignal.Storage.Verifying;

/// <summary>
/// Holds a store against itself: the file, the ledger against the filings and the indexes, and every stored event against what the
/// filings give. Changes nothing; what others write meanwhile does not disturb it.
/// </summary>
public sealed class StoreVerifier(Store store, SicSectorMap sectors)
{
    private const int Interrupted = 9;

    /// <summary>Looks at everything.</summary>
    /// <returns>What was found, in order of the checks; of each kind the first 100 one by one, then how many more.</returns>
    /// <exception cref="StoreException">The store cannot be opened, or is locked.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<StoreFinding> Verify(IProgress<VerifyProgress>? progress, CancellationToken cancellationToken)
    {
        var findings = new FindingList();
        try
        {
            Verify(findings, progress, cancellationToken);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == Interrupted && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(fault.Message, fault, cancellationToken);
        }
        catch (SqliteException fault)
        {
            AddDamage(StoreFault.Translate(fault, store.Location.DataSource), findings);
        }
        catch (StoreException fault)
        {
            AddDamage(fault, findings);
        }

        return findings.ToList();
    }

    private static void AddDamage(StoreException fault, FindingList findings)
    {
        if (fault.Kind != StoreFaultKind.Damaged)
            ExceptionDispatchInfo.Throw(fault);
        findings.Add(FindingKinds.Damaged, fault.Message);
    }

    private void Verify(FindingList findings, IProgress<VerifyProgress>? progress, CancellationToken cancellationToken)
    {
        using var connection = store.Connect();
        using var stop = cancellationToken.Register(() => raw.sqlite3_interrupt(connection.Handle));
        progress?.Report(new VerifyProgress("the file", null));
        FileCheck.Run(connection, findings);
        progress?.Report(new VerifyProgress("the ledger", null));
        new LedgerCheck(connection).Run(findings);
        progress?.Report(new VerifyProgress("the indexes", null));
        new IndexCheck(connection).Run(findings);
        progress?.Report(new VerifyProgress("the rows", null));
        OrphanCheck.Run(connection, findings);
        using var context = store.CreateContext();
        using var derivation = new DerivationCheck(connection, context.Model, sectors);
        derivation.Run(findings, progress, cancellationToken);
    }
}
