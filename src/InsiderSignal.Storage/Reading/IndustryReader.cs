using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Conversions;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Storage.Reading;

/// <summary>Finds the issuers whose industry is to be looked up.</summary>
public sealed class IndustryReader(Store store)
{
    // Whether filings state a SIC is asked of one issuer after the other, because it means to go through all filings of each that has none.
    private const string CandidatesSql =
        """
        SELECT issuers.cik, issuers.sic IS NULL
        FROM issuers LEFT JOIN issuer_industries looked_up ON looked_up.cik = issuers.cik
        WHERE (issuers.sic IS NULL OR looked_up.sic IS NOT NULL) AND (looked_up.seen_on IS NULL OR looked_up.seen_on < ?)
        ORDER BY looked_up.seen_on IS NOT NULL, looked_up.seen_on, issuers.cik
        """;

    /// <summary>Issuers whose filings state no SIC, and which were not looked up on or after a date; first those that never were, at most so many.</summary>
    public IReadOnlyList<Cik> Unknown(int most, DateOnly lookedUpBefore)
    {
        using var connection = store.Connect();
        using var candidates = new PreparedStatement(connection, CandidatesSql);
        using var stated = new PreparedStatement(connection, IndustryWriter.StatedSql);
        var unknown = new List<Cik>();
        candidates.Bind(1, DateConverter.Pack(lookedUpBefore));
        while (unknown.Count < most && candidates.Read())
        {
            var cik = candidates.Int32(0);
            var isUnknown = candidates.Int32(1) != 0;
            if (isUnknown || !stated.Bind(1, cik).Exists())
                unknown.Add(new Cik(cik));
        }

        return unknown;
    }
}
