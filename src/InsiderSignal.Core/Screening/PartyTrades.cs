using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Core.Screening;

/// <summary>
/// The latest trades of some companies, sectors and lead owners, of all together and of each. One pass over the columns from the newest
/// back, however many they are; copies and superseded versions are left out.
/// </summary>
public sealed class PartyTrades
{
    private readonly List<TradeRecord> _latest = [];
    private readonly Dictionary<Cik, TradeRecord> _ofIssuers = [];
    private readonly Dictionary<Cik, TradeRecord> _ofOwners = [];
    private readonly Dictionary<Cik, List<Cik>> _issuersOf = [];

    private PartyTrades()
    {
    }

    /// <summary>The latest of all of them, each once, latest filed first.</summary>
    public IReadOnlyList<TradeRecord> Latest => _latest;

    /// <summary>The latest filed trade of each company; those without trades are left out.</summary>
    public IReadOnlyDictionary<Cik, TradeRecord> OfIssuers => _ofIssuers;

    /// <summary>The latest filed trade under the name of each owner; those without are left out.</summary>
    public IReadOnlyDictionary<Cik, TradeRecord> OfOwners => _ofOwners;

    /// <summary>The companies that an owner traded under their own name, the last filed about first; none where there are none.</summary>
    /// <param name="owner">One of the owners asked for.</param>
    public IReadOnlyList<Cik> IssuersOf(Cik owner) => _issuersOf.TryGetValue(owner, out var issuers) ? issuers : [];

    /// <summary>Finds them.</summary>
    /// <param name="history">The history.</param>
    /// <param name="issuers">The companies.</param>
    /// <param name="sectors">The sectors, of which there are no trades but in <see cref="Latest"/>.</param>
    /// <param name="owners">The lead owners.</param>
    /// <param name="most">How many of <see cref="Latest"/>, at most.</param>
    public static PartyTrades Find(TradeHistory history, IReadOnlyCollection<Cik> issuers, IReadOnlyCollection<Sector> sectors, IReadOnlyCollection<Cik> owners, int most)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(issuers);
        ArgumentNullException.ThrowIfNull(sectors);
        ArgumentNullException.ThrowIfNull(owners);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var found = new PartyTrades();
        var columns = history.Columns;
        var (issuerMarks, missing) = Marks(history.Issuers, issuers);
        var (ownerMarks, owned) = Marks(history.Owners, owners);
        var sectorMarks = sectors.Aggregate(0, (marks, sector) => marks | (1 << (int)sector));
        for (var place = history.Count - 1; place >= 0; place--)
        {
            // Companies of an owner can turn up in any year; without owners, no more is looked at than is shown.
            if (owned == 0 && missing == found._ofIssuers.Count && (found._latest.Count >= most || (sectorMarks == 0 && missing == 0)))
                break;
            var tag = columns.Tags[place];
            if ((tag & (TradeTag.Standing | TradeTag.Copy)) != TradeTag.Standing)
                continue;
            var (ofIssuer, ofOwner) = (issuerMarks[columns.Issuers[place]], ownerMarks[columns.Owners[place]]);
            if (ofIssuer || ofOwner || (sectorMarks & (1 << (int)TradeTag.SectorOf(tag))) != 0)
                found.Add(history, place, ofIssuer, ofOwner, most);
        }

        return found;
    }

    private void Add(TradeHistory history, int place, bool ofIssuer, bool ofOwner, int most)
    {
        var issuer = new Cik(history.Issuers[history.Columns.Issuers[place]]);
        if (_latest.Count < most)
            _latest.Add(history[place]);
        if (ofIssuer)
            _ofIssuers.TryAdd(issuer, history[place]);
        if (!ofOwner)
            return;
        var owner = new Cik(history.Owners[history.Columns.Owners[place]]);
        if (_ofOwners.TryAdd(owner, history[place]))
            _issuersOf.Add(owner, []);
        if (!_issuersOf[owner].Contains(issuer))
            _issuersOf[owner].Add(issuer);
    }

    /// <summary>Which places of a table are meant, and how many.</summary>
    private static (bool[] Marks, int Count) Marks(CikTable table, IReadOnlyCollection<Cik> ciks)
    {
        var marks = new bool[table.Count];
        foreach (var cik in ciks)
        {
            if (table.TryFind(cik.Value, out var place))
                marks[place] = true;
        }

        return (marks, marks.Count(isMeant => isMeant));
    }
}
