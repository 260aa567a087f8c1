using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>What is wrong with the rows of a data set: a filing with one wrong row is not read at all, the others are.</summary>
internal sealed class DataSetFaults
{
    private const int MostNameless = 100;

    private readonly Dictionary<AccessionNumber, string> _filings = [];
    private readonly List<(string Place, string Reason)> _nameless = [];
    private int _namelessCount;

    /// <summary>The first fault of each filing.</summary>
    public IReadOnlyDictionary<AccessionNumber, string> Filings => _filings;

    /// <summary>Rows that belong to no filing, with where they stand. Of a table of nothing else, only the first are listed.</summary>
    public IEnumerable<(string Place, string Reason)> Nameless => _namelessCount <= MostNameless
        ? _nameless
        : _nameless.Append(("further rows", $"{_namelessCount - MostNameless} more rows belong to no filing"));

    /// <summary>A wrong row.</summary>
    public void Add(AccessionNumber? accession, string table, int line, string problem)
    {
        var place = $"line {line} of {table}";
        if (accession is { } filing)
            Add(filing, $"{place} {problem}");
        else if (++_namelessCount <= MostNameless)
            _nameless.Add((place, $"{place} {problem} and belongs to no filing"));
    }

    /// <summary>A fault of a filing as a whole.</summary>
    public void Add(AccessionNumber accession, string reason) => _filings.TryAdd(accession, reason);
}
