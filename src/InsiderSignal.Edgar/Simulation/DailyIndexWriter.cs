using System.Globalization;
using System.Text;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Writes the master index of a day: one line for every key that a filing names, by key as text.</summary>
internal static class DailyIndexWriter
{
    /// <summary>Where the index of a day lies, below the folder of daily indexes.</summary>
    public static string PathOf(DateOnly day) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Year}/QTR{((day.Month - 1) / 3) + 1}/master.{day:yyyyMMdd}.idx");

    public static byte[] Write(DateOnly day, IEnumerable<SimulatedFiling> filings)
    {
        var lines = new List<Line>();
        foreach (var filing in filings)
        {
            foreach (var (cik, name) in filing.Named())
                lines.Add(new Line(cik.Value.ToString(CultureInfo.InvariantCulture), name, filing.Form.Name(), filing.Accession.ToString()));
        }

        var text = new StringBuilder(lines.Count * 90);
        text.Append("Description:           Daily Index of EDGAR Dissemination Feed\n");
        text.Append(CultureInfo.InvariantCulture, $"Last Data Received:    {day:MMM dd, yyyy}\n");
        text.Append("Comments:              webmaster@sec.gov\nAnonymous FTP:         ftp://ftp.sec.gov/edgar/\n\n");
        text.Append("CIK|Company Name|Form Type|Date Filed|File Name\n").Append('-', 80).Append('\n');
        lines.Sort(Compare);
        foreach (var (cik, name, form, accession) in lines)
            text.Append(CultureInfo.InvariantCulture, $"{cik}|{name}|{form}|{day:yyyyMMdd}|edgar/data/{cik}/{accession}.txt\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static int Compare(Line left, Line right)
    {
        var byCik = string.CompareOrdinal(left.Cik, right.Cik);
        return byCik != 0 ? byCik : string.CompareOrdinal(left.Form + left.Accession, right.Form + right.Accession);
    }

    private readonly record struct Line(string Cik, string Name, string Form, string Accession);
}
