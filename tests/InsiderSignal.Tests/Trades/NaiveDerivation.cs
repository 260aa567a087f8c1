using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Trades;

/// <summary>
/// The rules written down a second time, without replay or short cuts: the events that follow from a set of rows, each compared
/// with each. Versions say nothing here: their dates are left at their defaults.
/// </summary>
internal sealed class NaiveDerivation
{
    private readonly List<TradeRow> _rows;
    private readonly Dictionary<TradeKey, List<TradeRow>> _standing = [];
    private readonly Dictionary<TradeKey, TradeRow> _first = [];
    private readonly Dictionary<(AccessionNumber, int), AccessionNumber> _supersededBy = [];
    private readonly List<TradeKey> _keys;

    public NaiveDerivation(IEnumerable<TradeRow> rows)
    {
        _rows = [.. rows.OrderBy(row => row.FiledOn).ThenBy(row => row.AcceptedAt ?? DateTimeOffset.MinValue).ThenBy(row => row.Accession).ThenBy(row => row.Line)];
        foreach (var key in _rows.GroupBy(row => row.Key))
            Settle(key.Key, [.. key]);
        _keys = [.. _rows.Select(row => row.Key).Distinct().OrderBy(key => _rows.IndexOf(_first[key]))];
    }

    public List<TradeRowStanding> Rows() =>
        [.. _rows.OrderBy(row => row.Accession).ThenBy(row => row.Line).Select(row => _supersededBy.TryGetValue((row.Accession, row.Line), out var by)
            ? new TradeRowStanding(row.Accession, row.Line, Id(row.Key), by, SuspectReason.None)
            : new TradeRowStanding(row.Accession, row.Line, Id(row.Key), null, Suspect(row)))];

    public List<TradeEvent> Events() =>
        [.. _keys.Select(Event).OrderBy(stated => stated.Id.Accession).ThenBy(stated => stated.Id.Line)];

    private void Settle(TradeKey key, List<TradeRow> rows)
    {
        _first[key] = rows[0];
        var standing = new List<TradeRow>();
        foreach (var filing in rows.GroupBy(row => row.Accession))
        {
            if (filing.First().IsAmendment)
            {
                foreach (var row in standing)
                    _supersededBy[(row.Accession, row.Line)] = filing.Key;
                standing.Clear();
            }

            standing.AddRange(filing);
        }

        _standing[key] = standing;
    }

    private TradeEvent Event(TradeKey key)
    {
        var rows = _standing[key];
        var planned = rows.Where(row => row.Plan is PlanStatus.Declared or PlanStatus.Footnote).ToList();
        var total = rows.Sum(row => row.Shares ?? 0);
        var isPlanned = planned.Count > 0 && (total > 0 ? planned.Sum(row => row.Shares ?? 0) * 2 >= total : planned.Count * 2 >= rows.Count);
        var deciding = isPlanned ? planned : rows.Except(planned).ToList();
        return new TradeEvent
        {
            Id = Id(key),
            Key = key,
            FiledOn = _first[key].FiledOn,
            KnownFrom = default,
            Roles = rows.Aggregate(Roles.None, (roles, row) => roles | row.Roles),
            RowCount = rows.Count,
            Shares = total,
            Value = rows.Where(row => Suspect(row) == SuspectReason.None).Sum(row => row.Shares * row.Price ?? 0),
            SharesBefore = Before(key, rows),
            Plan = deciding.Max(row => row.Plan),
            IsPlanned = isPlanned,
            PlanAdoptedOn = isPlanned ? planned.Min(row => row.PlanAdoptedOn) : null,
            IsSuspect = rows.Exists(row => Suspect(row) != SuspectReason.None),
            IsRoutine = Enumerable.Range(1, 3).All(year => _keys.Exists(other =>
                other.Owner == key.Owner && other.TradeDate.Month == key.TradeDate.Month && other.TradeDate.Year == key.TradeDate.Year - year)),
            CopyOf = Original(key) is { } original ? Id(original) : null,
        };
    }

    private TradeKey? Original(TradeKey key)
    {
        foreach (var earlier in _keys.TakeWhile(other => other != key))
        {
            if (!AreOneBlock(earlier, key))
                continue;
            var original = Original(earlier) ?? earlier;
            if (original.Owner != key.Owner)
                return original;
        }

        return null;
    }

    private bool AreOneBlock(TradeKey left, TradeKey right)
    {
        if (left.TradeDate != right.TradeDate || left.Side != right.Side || left.Owner == right.Owner)
            return false;
        if (Math.Abs(_first[left].FiledOn.DayNumber - _first[right].FiledOn.DayNumber) > 5)
            return false;
        var these = _standing[left];
        var those = _standing[right];
        if (these.Concat(those).Any(row => row.Shares is null || row.Price is null || row.SharesOwnedFollowing is null))
            return false;
        var sameRows = Figures(these).SequenceEqual(Figures(those));
        return sameRows && (these.Exists(row => row.IsIndirect) || those.Exists(row => row.IsIndirect)
            || these.Max(row => row.SharesOwnedFollowing) > these.Sum(row => row.Shares));

        static IEnumerable<(decimal?, decimal?, decimal?)> Figures(List<TradeRow> rows) =>
            rows.Select(row => (row.Shares, row.Price, row.SharesOwnedFollowing)).Order();
    }

    private SuspectReason Suspect(TradeRow row)
    {
        if (row.Price is not { } price)
            return SuspectReason.None;

        var others = _standing.Values.SelectMany(rows => rows).Where(other => other.Price is not null && !ReferenceEquals(other, row)).ToList();
        var near = others
            .Where(other => Math.Abs(other.Key.TradeDate.DayNumber - row.Key.TradeDate.DayNumber) <= 45)
            .Select(other => other.Price!.Value).Order().ToList();
        if (near.Count >= 3)
        {
            var median = (near[(near.Count - 1) / 2] + near[near.Count / 2]) / 2;
            if (price > 20 * median || price < median / 20)
                return SuspectReason.FarFromMedian;
        }

        if (price >= 1_000 && !others.Exists(other => other.Accession != row.Accession && other.Price >= price / 2 && other.Price <= price * 2))
            return SuspectReason.LoneHighPrice;
        return row.Shares * price > 25_000_000_000m ? SuspectReason.ImpossibleValue : SuspectReason.None;
    }

    private static decimal? Before(TradeKey key, List<TradeRow> rows)
    {
        if (rows.Exists(row => row.Shares is null || row.SharesOwnedFollowing is null))
            return null;
        var before = rows
            .GroupBy(row => (row.IsIndirect, Nature: row.IsIndirect ? row.NatureOfOwnership?.Trim().ToUpperInvariant() : null))
            .Sum(holding => key.Side == TradeSide.Sale
                ? holding.Max(row => row.SharesOwnedFollowing + row.Shares)
                : holding.Min(row => row.SharesOwnedFollowing - row.Shares));
        return before < 0 ? null : before;
    }

    private TradeEventId Id(TradeKey key) => new(_first[key].Accession, _first[key].Line);
}
