using System.Globalization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Writes a full submission: the SGML header with its filer blocks, then the document.</summary>
internal static class SubmissionWriter
{
    public static void Write(SimulatedFiling filing, FilerAgent agent, Utf8Page page)
    {
        var accession = filing.Accession.ToString();
        var form = filing.Form.Name();
        page.Put("<SEC-DOCUMENT>"u8);
        page.Put(accession);
        page.Put(".txt : "u8);
        page.Put(filing.FiledOn);
        page.Put("\n<SEC-HEADER>"u8);
        page.Put(accession);
        page.Put(".hdr.sgml : "u8);
        page.Put(filing.FiledOn);
        page.Put("\n<ACCEPTANCE-DATETIME>"u8);
        page.Put(filing.FiledOn);
        var clock = filing.AcceptedClock.TimeOfDay;
        page.PutPadded((clock.Hours * 10_000) + (clock.Minutes * 100) + clock.Seconds, 6);
        page.Put("\nACCESSION NUMBER:\t\t"u8);
        page.Put(accession);
        page.Put("\nCONFORMED SUBMISSION TYPE:\t"u8);
        page.Put(form);
        page.Put("\nPUBLIC DOCUMENT COUNT:\t\t1\nCONFORMED PERIOD OF REPORT:\t"u8);
        page.Put(filing.Document.PeriodOfReport.Value!.Value);
        page.Put("\nFILED AS OF DATE:\t\t"u8);
        page.Put(filing.FiledOn);
        page.Put("\nDATE AS OF CHANGE:\t\t"u8);
        page.Put(filing.FiledOn);
        page.Put("\n\n"u8);
        for (var i = 0; i < filing.Filers.Count; i++)
            WriteOwner(filing, filing.Filers[i].Party, i, page);
        WriteIssuer(filing.Issuer, page);
        page.Put("</SEC-HEADER>\n<DOCUMENT>\n<TYPE>"u8);
        page.Put(form);
        page.Put("\n<SEQUENCE>1\n<FILENAME>"u8);
        page.Put(string.Format(CultureInfo.InvariantCulture, agent.FileName, filing.Accession.Value % 100_000_000));
        page.Put("\n<DESCRIPTION>"u8);
        page.Put(string.Format(CultureInfo.InvariantCulture, agent.Description, form));
        page.Put("\n<TEXT>\n<XML>\n"u8);
        new OwnershipXmlWriter(page, agent.Words, agent.IsSpacious).Write(filing.Document);
        page.Put("</XML>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"u8);
    }

    private static void WriteOwner(SimulatedFiling filing, Party party, int place, Utf8Page page)
    {
        page.Put("REPORTING-OWNER:\t\n\n\tOWNER DATA:\t\n"u8);
        WriteName(party.Name, party.Cik, page);
        if (party.Sic is { } sic)
        {
            page.Put("\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tINVESTMENT ADVICE ["u8);
            page.PutPadded(sic, 4);
            page.Put("]\n"u8);
        }

        if (party.IsCompany)
            page.Put("\t\tSTATE OF INCORPORATION:\t\t\tDE\n\t\tFISCAL YEAR END:\t\t\t1231\n"u8);
        page.Put("\n\tFILING VALUES:\n\t\tFORM TYPE:\t\t"u8);
        page.Put(filing.Form.Name());
        page.Put("\n\t\tSEC ACT:\t\t1934 Act\n\t\tSEC FILE NUMBER:\t"u8);
        page.Put(filing.Issuer.Traits.FileNumber);
        page.Put("\n\t\tFILM NUMBER:\t\t"u8);
        page.PutPadded(filing.FiledOn.Year % 100, 2);
        page.PutPadded((int)((filing.Accession.Value + place) % 1_000_000), 6);
        page.Put("\n"u8);
        WriteAddress("MAIL"u8, party.Address, null, page);
        page.Put("\n"u8);
    }

    private static void WriteIssuer(SimulatedIssuer issuer, Utf8Page page)
    {
        page.Put("ISSUER:\t\t\n\n\tCOMPANY DATA:\t\n"u8);
        WriteName(issuer.Name, issuer.Cik, page);
        page.Put("\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t"u8);
        page.Put(issuer.SicTitle);
        page.Put(" ["u8);
        page.PutPadded(issuer.Sic, 4);
        page.Put("]\n\t\tIRS NUMBER:\t\t\t\t"u8);
        page.Put(issuer.Traits.IrsNumber);
        page.Put("\n\t\tSTATE OF INCORPORATION:\t\t\t"u8);
        page.Put(issuer.Traits.StateOfIncorporation);
        page.Put("\n\t\tFISCAL YEAR END:\t\t\t1231\n"u8);
        WriteAddress("BUSINESS"u8, issuer.Traits.Address, issuer.Traits.Phone, page);
        WriteAddress("MAIL"u8, issuer.Traits.Address, null, page);
    }

    private static void WriteName(string name, Cik cik, Utf8Page page)
    {
        page.Put("\t\tCOMPANY CONFORMED NAME:\t\t\t"u8);
        page.Put(name);
        page.Put("\n\t\tCENTRAL INDEX KEY:\t\t\t"u8);
        page.PutPadded(cik.Value, 10);
        page.Put("\n"u8);
    }

    private static void WriteAddress(ReadOnlySpan<byte> kind, OwnerAddress address, string? phone, Utf8Page page)
    {
        page.Put("\n\t"u8);
        page.Put(kind);
        page.Put(" ADDRESS:\t\n\t\tSTREET 1:\t\t"u8);
        page.Put(address.Street1);
        if (address.Street2 is not null)
        {
            page.Put("\n\t\tSTREET 2:\t\t"u8);
            page.Put(address.Street2);
        }

        page.Put("\n\t\tCITY:\t\t\t"u8);
        page.Put(address.City);
        page.Put("\n\t\tSTATE:\t\t\t"u8);
        page.Put(address.State);
        page.Put("\n\t\tZIP:\t\t\t"u8);
        page.Put(address.ZipCode);
        if (phone is not null)
        {
            page.Put("\n\t\tBUSINESS PHONE:\t\t"u8);
            page.Put(phone);
        }

        page.Put("\n"u8);
    }
}
