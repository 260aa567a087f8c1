using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Storage.Writing;

/// <summary>
/// Gathers issuers into a group. An issuer's events lie all over the tables, between those of all others; written in order of their
/// keys, those of many issuers share the pages that are written.
/// </summary>
internal sealed class DerivedGroupBuilder
{
    private readonly List<Cik> _issuers = [];
    private readonly List<IssuerRecord> _labels = [];
    private readonly List<TradeEventRecord> _events = [];
    private readonly List<TradeRowRecord> _rows = [];

    /// <summary>How many events and rows it has.</summary>
    public int Size => _events.Count + _rows.Count;

    /// <param name="issuer">Whose events.</param>
    /// <param name="derived">What they are; null for an issuer without filings.</param>
    public void Add(Cik issuer, DerivedIssuer? derived)
    {
        _issuers.Add(issuer);
        if (derived is null)
            return;
        _labels.Add(derived.Labels);
        _events.AddRange(derived.Events);
        _rows.AddRange(derived.Rows);
    }

    public DerivedGroup Build()
    {
        _events.Sort(static (left, right) => InOrder(
            left.Accession.CompareTo(right.Accession), left.Line.CompareTo(right.Line), left.KnownFrom.CompareTo(right.KnownFrom)));
        _rows.Sort(static (left, right) => InOrder(left.Accession.CompareTo(right.Accession), left.Line.CompareTo(right.Line), 0));
        return new DerivedGroup(_issuers, _labels, _events, _rows);
    }

    private static int InOrder(int first, int second, int third) => first != 0 ? first : second != 0 ? second : third;
}
