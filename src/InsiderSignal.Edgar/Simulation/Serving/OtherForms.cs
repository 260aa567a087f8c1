using System.Globalization;
using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>
/// What else is filed: reports, prospectuses and papers of funds. Nothing in them is of use; they stand in the listings so that
/// whoever reads those must tell the ownership forms apart, also from forms that merely begin with the same digit.
/// </summary>
internal sealed class OtherForms(IReadOnlyList<SimulatedIssuer> issuers, Chance chance)
{
    private const long Agent = 9_990_101;
    private const long SequencePlaces = 1_000_000;
    private const int DayPlaces = 1_000;
    private const int Opening = 6 * 3600;
    private const int Deadline = (17 * 3600) + 1800;

    private static readonly string[] FromCompanies = ["8-K", "8-K", "10-Q", "10-K", "144", "144", "DEF 14A", "S-8", "SC 13G/A", "6-K"];
    private static readonly string[] FromFinance = ["424B2", "424B2", "424B2", "424B2", "424B3", "424B5", "497", "497K", "485BPOS", "40-APP/A"];

    private readonly SimulatedIssuer[] _finance =
        [.. issuers.Where(issuer => issuer.Sector is Sector.FinancialServices or Sector.FundsAndShells)];

    public IEnumerable<Submission> On(DateOnly day)
    {
        var own = chance.Fork((ulong)day.DayNumber);
        var (companies, finance) = (own.Between(9, 16), own.Between(8, 14));
        for (var i = 0; i < companies + finance; i++)
        {
            var isFinance = i >= companies;
            var issuer = own.Of(isFinance ? _finance : issuers);
            var parties = new List<NamedParty> { new(issuer.Cik, issuer.Name, "Filer") };
            if (isFinance && own.Happens(0.3) && own.Of(_finance) is var guarantor && guarantor.Cik != issuer.Cik)
                parties.Add(new NamedParty(guarantor.Cik, guarantor.Name, "Filer"));
            yield return Compose(
                new AccessionNumber((((Agent * 100) + (day.Year % 100)) * SequencePlaces) + (day.DayOfYear * DayPlaces) + i + 1),
                own.Of(isFinance ? FromFinance : FromCompanies),
                day.ToDateTime(TimeOnly.MinValue).AddSeconds(own.Between(Opening, Deadline)),
                parties);
        }
    }

    private static Submission Compose(AccessionNumber accession, string form, DateTime clock, List<NamedParty> parties) =>
        new(accession, form, clock, parties, () => Print(accession, form, clock, parties));

    private static byte[] Print(AccessionNumber accession, string form, DateTime clock, List<NamedParty> parties)
    {
        var text = new StringBuilder(1024);
        text.Append(CultureInfo.InvariantCulture, $"<SEC-DOCUMENT>{accession}.txt : {clock:yyyyMMdd}\n<SEC-HEADER>{accession}.hdr.sgml : {clock:yyyyMMdd}\n");
        text.Append(CultureInfo.InvariantCulture, $"<ACCEPTANCE-DATETIME>{clock:yyyyMMddHHmmss}\nACCESSION NUMBER:\t\t{accession}\n");
        text.Append(CultureInfo.InvariantCulture, $"CONFORMED SUBMISSION TYPE:\t{form}\nPUBLIC DOCUMENT COUNT:\t\t1\nFILED AS OF DATE:\t\t{clock:yyyyMMdd}\n\n");
        foreach (var party in parties)
        {
            text.Append("FILER:\n\n\tCOMPANY DATA:\t\n");
            text.Append(CultureInfo.InvariantCulture, $"\t\tCOMPANY CONFORMED NAME:\t\t\t{party.Name}\n\t\tCENTRAL INDEX KEY:\t\t\t{party.Cik}\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"</SEC-HEADER>\n<DOCUMENT>\n<TYPE>{form}\n<SEQUENCE>1\n<FILENAME>document.htm\n<TEXT>\n");
        text.Append("<html><body><p>A document of the simulated market.</p></body></html>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
