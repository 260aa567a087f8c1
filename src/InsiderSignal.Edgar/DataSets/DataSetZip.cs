using System.IO.Compression;
using InsiderSignal.Edgar.Ownership;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>The zip of a data set: finds its tables.</summary>
internal sealed class DataSetZip : IDisposable
{
    private const string Advice = "download it again";
    private const int Looked = 4096;

    private readonly ZipArchive _zip;

    private DataSetZip(string name, ZipArchive zip) => (Name, _zip) = (name, zip);

    public string Name { get; }

    /// <summary>Opens a zip.</summary>
    /// <exception cref="DataSetException">It is none, or its list of entries cannot be read.</exception>
    public static DataSetZip Open(string name, Stream stream)
    {
        CheckKind(name, stream);
        try
        {
            return new DataSetZip(name, new ZipArchive(stream, ZipArchiveMode.Read));
        }
        catch (InvalidDataException e)
        {
            throw new DataSetException($"{name} is cut short or damaged: its list of files cannot be read; {Advice}.", e);
        }
    }

    /// <summary>The file of a table, in whatever folder; null when there is none.</summary>
    /// <exception cref="DataSetException">There are several.</exception>
    public TableFile? Find(string table)
    {
        var entries = _zip.Entries.Where(entry => entry.Name.Equals(table + ".tsv", StringComparison.OrdinalIgnoreCase)).ToList();
        return entries.Count switch
        {
            0 => null,
            1 => new TableFile(Name, table, entries[0]),
            _ => throw new DataSetException($"{Name} has the table {table} {entries.Count} times: it is not as the SEC publishes it; {Advice}."),
        };
    }

    /// <summary>Names all required tables that are missing at once.</summary>
    /// <exception cref="DataSetException">There are any.</exception>
    public void CheckTables()
    {
        var missing = TableNames.Required.Where(table => Find(table) is null).ToList();
        if (missing.Count == TableNames.Required.Length)
            throw new DataSetException($"{Name} is no form 345 data set: it has none of the tables {Listed(missing)}.");
        if (missing.Count > 0)
            throw new DataSetException($"{Name} lacks the {(missing.Count == 1 ? "table" : "tables")} {Listed(missing)}: nothing can be counted without; {Advice}.");
    }

    public void Dispose() => _zip.Dispose();

    internal static string Listed(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    private static void CheckKind(string name, Stream stream)
    {
        var start = new byte[Looked];
        var length = stream.ReadAtLeast(start, Looked, throwOnEndOfStream: false);
        stream.Position = 0;
        var content = start.AsSpan(0, length);
        if (MagicBytes.Kind(content) == ArchiveKind.Zip)
            return;
        var instead = ContentSniffer.Kind(content) switch
        {
            ContentKind.Empty => "empty",
            ContentKind.Html => ContentSniffer.TitleOf(content) is { } title ? $"a web page, \"{Shown.From(title)}\"" : "a web page",
            _ => "something else",
        };
        throw new DataSetException($"{name} is no zip but {instead}; {Advice}.");
    }
}
