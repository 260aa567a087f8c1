using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Storage.Reading;

/// <summary>The names of everybody stored, for a search through all of them. On the bulk path: there are some hundred thousand.</summary>
public sealed class NameListReader(Store store)
{
    private const string IssuersSql = "SELECT cik, name, symbol FROM issuers ORDER BY cik";
    private const string OwnersSql = "SELECT cik, name, NULL FROM owners ORDER BY cik";

    /// <summary>Every issuer with its newest name and ticker, each null where there is none, in order of CIK.</summary>
    public IReadOnlyList<(Cik Cik, string? Name, string? Symbol)> Issuers() => Read(IssuersSql);

    /// <summary>Every owner with its newest name, null where none was stated, in order of CIK.</summary>
    public IReadOnlyList<(Cik Cik, string? Name, string? Symbol)> Owners() => Read(OwnersSql);

    private List<(Cik Cik, string? Name, string? Symbol)> Read(string sql)
    {
        using var connection = store.Connect();
        using var rows = new PreparedStatement(connection, sql);
        var names = new List<(Cik, string?, string?)>();
        while (rows.Read())
            names.Add((new Cik(rows.Int32(0)), rows.Text(1), rows.Text(2)));
        return names;
    }
}
