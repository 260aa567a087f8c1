using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Ratios;

/// <summary>
/// Collects records in any order and makes a <see cref="TradeHistory"/> of them, once. With a fitting capacity it needs
/// 64 bytes a record while building, less when the records arrive in order of filed day. Not safe for several threads.
/// </summary>
/// <param name="capacity">How many records to expect; more may come.</param>
public sealed class TradeHistoryBuilder(int capacity = 0)
{
    private readonly CikCollector _issuers = new();
    private readonly CikCollector _owners = new();
    private int[] _filedDays = new int[capacity];
    private uint[] _tags = new uint[capacity];
    private int[] _issuerPlaces = new int[capacity];
    private int[] _ownerPlaces = new int[capacity];
    private int[] _tradedDays = new int[capacity];
    private int[] _knownFrom = new int[capacity];
    private int[] _knownUntil = new int[capacity];
    private int[] _rows = new int[capacity];
    private long[] _valuesE4 = new long[capacity];
    private long[] _accessions = new long[capacity];
    private ushort[] _lines = new ushort[capacity];
    private ushort[] _holdingSharesE3 = new ushort[capacity];
    private bool _isBuilt;

    /// <summary>How many records have been added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one version of one event.</summary>
    /// <param name="record">The record. Days must be day numbers of <see cref="DateOnly"/>, the SIC code 0 to 9999, enumerations defined.</param>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    /// <exception cref="InvalidOperationException">The history has been built.</exception>
    public void Add(in TradeRecord record)
    {
        ThrowIfBuilt();
        ThrowIfOutOfRange(record);
        if (Count == _tags.Length)
            Resize(Math.Max(256, checked(Count * 2)));
        var index = Count++;
        _filedDays[index] = record.FiledDay;
        _tags[index] = TradeTag.Of(record);
        _issuerPlaces[index] = _issuers.PlaceOf(record.Issuer);
        _ownerPlaces[index] = _owners.PlaceOf(record.Owner);
        _tradedDays[index] = record.TradedDay;
        _knownFrom[index] = record.KnownFrom;
        _knownUntil[index] = record.KnownUntil;
        _rows[index] = record.Rows;
        _valuesE4[index] = record.ValueE4;
        _accessions[index] = record.Event.Accession.Value;
        _lines[index] = (ushort)Math.Clamp(record.Event.Line, 0, ushort.MaxValue);
        _holdingSharesE3[index] = record.ShareOfHoldingE3 is { } share ? (ushort)Math.Clamp(share, 0, TradeColumns.NoHolding - 1) : TradeColumns.NoHolding;
    }

    /// <summary>Sorts what was added into a history. The builder gives its memory away and cannot be used again.</summary>
    /// <exception cref="InvalidOperationException">The history has been built.</exception>
    public TradeHistory Build()
    {
        ThrowIfBuilt();
        _isBuilt = true;
        Resize(Count);
        var columns = new TradeColumns
        {
            Tags = _tags,
            Issuers = _issuerPlaces,
            Owners = _ownerPlaces,
            TradedDays = _tradedDays,
            KnownFrom = _knownFrom,
            KnownUntil = _knownUntil,
            Rows = _rows,
            ValuesE4 = _valuesE4,
            Accessions = _accessions,
            Lines = _lines,
            HoldingSharesE3 = _holdingSharesE3,
        };
        var issuers = _issuers.ToTable(_issuerPlaces);
        var owners = _owners.ToTable(_ownerPlaces);
        TradeSort.Sort(_filedDays, columns);
        var filed = FiledDays.From(_filedDays);
        _filedDays = [];
        return new TradeHistory(filed, columns, issuers, owners);
    }

    private static void ThrowIfOutOfRange(in TradeRecord record)
    {
        if (record.Side is not (TradeSide.Buy or TradeSide.Sale))
            throw new ArgumentException($"The side {record.Side} is neither buy nor sale.", nameof(record));
        if ((record.Roles & ~TradeTag.AllRoles) != Roles.None)
            throw new ArgumentException($"The roles {record.Roles} are not all defined.", nameof(record));
        if (record.Sector > Sector.FundsAndShells)
            throw new ArgumentException($"The sector {record.Sector} is not defined.", nameof(record));
        if (record.Sic is < 0 or > TradeTag.MaxSic)
            throw new ArgumentException($"The SIC code {record.Sic} does not lie between 0 and {TradeTag.MaxSic}.", nameof(record));
        ThrowIfNoDay(record.FiledDay, "filed");
        ThrowIfNoDay(record.TradedDay, "traded");
    }

    private static void ThrowIfNoDay(int day, string name)
    {
        if (day < 0 || day > DateOnly.MaxValue.DayNumber)
            throw new ArgumentException($"The {name} day {day} is not a day number.", name);
    }

    private void ThrowIfBuilt()
    {
        if (_isBuilt)
            throw new InvalidOperationException("The history has been built; start a new builder.");
    }

    private void Resize(int size)
    {
        Array.Resize(ref _filedDays, size);
        Array.Resize(ref _tags, size);
        Array.Resize(ref _issuerPlaces, size);
        Array.Resize(ref _ownerPlaces, size);
        Array.Resize(ref _tradedDays, size);
        Array.Resize(ref _knownFrom, size);
        Array.Resize(ref _knownUntil, size);
        Array.Resize(ref _rows, size);
        Array.Resize(ref _valuesE4, size);
        Array.Resize(ref _accessions, size);
        Array.Resize(ref _lines, size);
        Array.Resize(ref _holdingSharesE3, size);
    }
}
