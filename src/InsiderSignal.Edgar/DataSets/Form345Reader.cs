using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>
/// Reads one of the SEC's quarterly form 345 data sets without unpacking it to disk: a zip of tables, from which each filing
/// is put together as if its XML had been read. What a data set does not say: when a filing was accepted, the issuer's SIC
/// code, the schema, the foreign symbol, and what was typed where that was no plain number or date.
/// The tables are held in memory while the filings are read, about 100 MB for the largest quarters.
/// One enumeration at a time; <see cref="Done"/> may be read from any thread.
/// </summary>
public sealed class Form345Reader : IDisposable
{
    // Unpacking takes about this share of the time of reading.
    private const double LoadingShare = 0.25;

    private readonly DataSetZip _zip;
    private readonly CellReader _cells = new();
    private readonly DataSetFaults _faults = new();
    private FilingTables? _tables;
    private bool _isLoaded;
    private long _loaded;
    private double _assembled;

    private Form345Reader(DataSetZip zip)
    {
        _zip = zip;
        _tables = new FilingTables(zip, _cells);
        UnpackedBytes = _tables.Length;
        Quarter = DataSetFileName.Beginning(zip.Name);
    }

    /// <summary>The file's name.</summary>
    public string Name => _zip.Name;

    /// <summary>The quarter by the file's name; null when the name tells none.</summary>
    public Quarter? Quarter { get; }

    /// <summary>The bytes of its tables, unpacked.</summary>
    public long UnpackedBytes { get; }

    /// <summary>The share of the work that is done, from 0 to 1.</summary>
    public double Done =>
        (LoadingShare * Math.Min(1, (double)Volatile.Read(ref _loaded) / Math.Max(1, UnpackedBytes))) +
        ((1 - LoadingShare) * Volatile.Read(ref _assembled));

    /// <summary>Opens a data set and checks its tables and their columns.</summary>
    /// <exception cref="DataSetException">It is no data set, is damaged, or lacks tables or columns; the message names all of them.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Form345Reader Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Open(File.OpenRead(path), Path.GetFileName(path));
    }

    /// <summary>Opens a data set that need not be a file.</summary>
    /// <param name="stream">The zip; it can seek, and is closed with the reader, or when it cannot be opened.</param>
    /// <param name="name">Its name, for messages and for the quarter.</param>
    /// <exception cref="DataSetException">It is no data set, is damaged, or lacks tables or columns; the message names all of them.</exception>
    public static Form345Reader Open(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        DataSetZip? zip = null;
        try
        {
            zip = DataSetZip.Open(EntryNames.Safe(name), stream);
            return new Form345Reader(zip);
        }
        catch
        {
            zip?.Dispose();
            stream.Dispose();
            throw;
        }
    }

    /// <summary>
    /// All filings in the order of the data set: each a <see cref="ReadSubmission"/> without XML, an
    /// <see cref="OutOfScopeSubmission"/>, or a <see cref="BrokenSubmission"/> where its rows cannot be put together. Nothing comes
    /// out before all tables are found sound.
    /// </summary>
    /// <exception cref="DataSetException">A table is damaged: it cannot be unpacked, or does not match its checksum.</exception>
    public IEnumerable<SubmissionOutcome> Filings()
    {
        var tables = _tables ?? throw new ObjectDisposedException(nameof(Form345Reader));
        Volatile.Write(ref _assembled, 0);
        if (!_isLoaded)
        {
            Volatile.Write(ref _loaded, 0);
            tables.Load(_faults, count => Volatile.Write(ref _loaded, _loaded + count));
            _isLoaded = true;
        }

        foreach (var outcome in new FilingAssembler(Name, tables, _cells, _faults).Outcomes(done => Volatile.Write(ref _assembled, done)))
            yield return outcome;
        Volatile.Write(ref _loaded, UnpackedBytes);
        Volatile.Write(ref _assembled, 1);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _tables = null;
        _zip.Dispose();
    }
}
