using InsiderSignal.Edgar.Reference;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>Documents of the submissions API, as the SEC's submissions.zip has one for every filer.</summary>
internal static class CompanyEntry
{
    public static bool Is(SourceEntry entry) => entry.BrokenReason is null && entry.Content.Span.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    public static SubmissionOutcome Read(SourceEntry entry, DateOnly today)
    {
        // The older filings of a filer that has many go on in files of their own, which repeat nothing of the company.
        if (entry.Name.Contains("-submissions-", StringComparison.Ordinal))
            return OutOfScope("goes on with the filings of a company");
        try
        {
            var company = CompanyProfileReader.Read(entry.Content);
            return company.IsIssuer == false || company.Sic is null
                ? OutOfScope("not an issuer with an industry")
                : new ReadCompany(entry.Name, new IssuerIndustry { Cik = company.Cik, Sic = company.Sic, SeenOn = today });
        }
        catch (CompanyProfileException fault)
        {
            return new BrokenSubmission(entry.Name, null, $"not what the submissions API sends: {fault.Message.ReplaceLineEndings(" ")}");
        }

        OutOfScopeSubmission OutOfScope(string reason) => new(entry.Name, null, reason);
    }
}
