using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Companies;

/// <summary>A filing in a list of the API: the name is the insider's on a company's, the company's on an insider's.</summary>
public sealed record FilingAnswer(string Accession, string Form, DateOnly FiledOn, string Name, bool IsJoint)
{
    public static FilingAnswer Of(FilingListItem row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new FilingAnswer(row.Accession.ToString(), row.Form.Name(), row.FiledOn, row.Name, row.Note is not null);
    }
}
