using System.Threading.Channels;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Writing;

/// <summary>
/// Derives issuers on a thread of its own, a few ahead of the one that writes them. It reads on a connection of its own: what it reads is
/// not what is written meanwhile, and nobody else may write until that is committed.
/// </summary>
internal sealed class DerivationAhead(IssuerDerivation derivation)
{
    private const int Ahead = 8;

    /// <summary>What follows from the filings of some issuers, one after the other.</summary>
    public IEnumerable<(Cik Issuer, DerivedIssuer? Derived)> Of(IReadOnlyList<Cik> issuers)
    {
        var derived = Channel.CreateBounded<(Cik, DerivedIssuer?)>(Ahead);
        using var stop = new CancellationTokenSource();
        var deriving = Task.Run(() => FillAsync(issuers, derived.Writer, stop.Token), CancellationToken.None);
        try
        {
            foreach (var one in derived.Reader.ReadAllAsync(CancellationToken.None).ToBlockingEnumerable(CancellationToken.None))
                yield return one;
        }
        finally
        {
            // Who has enough stops in the middle; the connection must be free before it is used again.
            stop.Cancel();
            deriving.GetAwaiter().GetResult();
        }
    }

    private async Task FillAsync(IReadOnlyList<Cik> issuers, ChannelWriter<(Cik, DerivedIssuer?)> derived, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var issuer in issuers)
                await derived.WriteAsync((issuer, derivation.Derive(issuer)), cancellationToken);
            derived.Complete();
        }
        catch (OperationCanceledException)
        {
            derived.Complete();
        }
        catch (Exception fault)
        {
            // Handed to the one who writes, which throws it.
            derived.Complete(fault);
        }
    }
}
