using System.Collections.Specialized;
using System.Globalization;
using System.Net;
using System.Text.Json;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>The submissions API: what a filer is, and what it has filed. An owner is known from the first form that names it.</summary>
internal sealed class CompanyProfiles(Archive archive, IReadOnlyList<SimulatedIssuer> issuers) : IResource
{
    private const string Name = "CIK";
    private const string Extension = ".json";
    private const int Longest = 1000;

    public string Prefix => "/submissions/";

    public Reply Answer(string rest, NameValueCollection query, DateTimeOffset now)
    {
        if (rest.Length != Name.Length + 10 + Extension.Length || !rest.StartsWith(Name, StringComparison.Ordinal)
            || !rest.EndsWith(Extension, StringComparison.Ordinal) || !Cik.TryParse(rest.AsSpan(Name.Length..^Extension.Length), out var cik))
            return Reply.NoSuchKey;
        var filed = archive.Naming(cik, now).OrderByDescending(submission => submission.AcceptedAt).ToList();
        var issuer = issuers.FirstOrDefault(issuer => issuer.Cik == cik);
        if (issuer is null && filed.Count == 0)
            return Reply.NoSuchKey;
        return new Reply(HttpStatusCode.OK, JsonSerializer.SerializeToUtf8Bytes(Profile(cik, issuer, filed)), "application/json")
        {
            LastModified = filed.Count == 0 ? null : filed[0].AcceptedAt,
        };
    }

    private static object Profile(Cik cik, SimulatedIssuer? issuer, List<Submission> filed) => new
    {
        cik = cik.ToString(),
        entityType = issuer is null ? "other" : "operating",
        sic = issuer?.Sic.ToString("D4", CultureInfo.InvariantCulture) ?? "",
        sicDescription = issuer is null ? "" : issuer.SicTitle,
        ownerOrg = (string?)null,
        insiderTransactionForOwnerExists = Flag(filed, cik, "Reporting"),
        insiderTransactionForIssuerExists = Flag(filed, cik, "Issuer"),
        name = issuer?.Name ?? filed[0].Parties.First(party => party.Cik == cik).Name,
        tickers = issuer is null ? Array.Empty<string>() : [issuer.TradingSymbol],
        exchanges = issuer is null ? Array.Empty<string>() : [cik.Value % 2 == 0 ? "Nasdaq" : "NYSE"],
        ein = issuer?.Traits.IrsNumber,
        fiscalYearEnd = "1231",
        stateOfIncorporation = issuer?.Traits.StateOfIncorporation ?? "",
        phone = issuer?.Traits.Phone,
        formerNames = Array.Empty<object>(),
        filings = new { recent = Recent(filed.Take(Longest).ToArray()), files = Array.Empty<object>() },
    };

    private static object Recent(Submission[] filed) => new
    {
        accessionNumber = Array.ConvertAll(filed, submission => submission.Accession.ToString()),
        filingDate = Array.ConvertAll(filed, submission => Date(submission.FiledOn)),
        reportDate = Array.ConvertAll(filed, submission => Date(submission.Filing?.Document.PeriodOfReport.Value)),
        acceptanceDateTime = Array.ConvertAll(
            filed, submission => submission.AcceptedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.000Z", CultureInfo.InvariantCulture)),
        form = Array.ConvertAll(filed, submission => submission.Form),
    };

    private static int Flag(List<Submission> filed, Cik cik, string role) =>
        filed.Exists(submission => submission.Parties.Any(party => party.Cik == cik && party.Role == role)) ? 1 : 0;

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
