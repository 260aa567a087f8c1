using System.Globalization;
using System.Text;
using InsiderSignal.Edgar.Simulation.Faults;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>Writes master indexes: one line for every key that a submission names, by key as text, below a head that differs by kind.</summary>
internal static class MasterIndexWriter
{
    private const string Comments = "Comments:              webmaster@sec.gov\nAnonymous FTP:         ftp://ftp.sec.gov/edgar/\n";

    /// <summary>The index of a day.</summary>
    public static byte[] Day(DateOnly day, IEnumerable<Submission> submissions, EdgarFaults faults)
    {
        var head = new StringBuilder();
        head.Append("Description:           Daily Index of EDGAR Dissemination Feed\n");
        head.Append(CultureInfo.InvariantCulture, $"Last Data Received:    {day:MMM dd, yyyy}\n{Comments}\n");
        head.Append("CIK|Company Name|Form Type|Date Filed|File Name\n");
        return Write(head, submissions, "yyyyMMdd", faults);
    }

    /// <summary>The index of a quarter up to a day.</summary>
    public static byte[] Quarter(DateOnly last, IEnumerable<Submission> submissions, EdgarFaults faults)
    {
        var head = new StringBuilder();
        head.Append("Description:           Master Index of EDGAR Dissemination Feed\n");
        head.Append(CultureInfo.InvariantCulture, $"Last Data Received:    {last:MMMM d, yyyy}\n{Comments}");
        head.Append("Cloud HTTP:            https://www.sec.gov/Archives/\n\n \n \n \nCIK|Company Name|Form Type|Date Filed|Filename\n");
        return Write(head, submissions, "yyyy-MM-dd", faults);
    }

    private static byte[] Write(StringBuilder text, IEnumerable<Submission> submissions, string dates, EdgarFaults faults)
    {
        text.Append('-', 80).Append('\n');
        var lines = submissions
            .SelectMany(submission => submission.Parties, (submission, party) => new Line(party, submission))
            .OrderBy(line => line.Key, StringComparer.Ordinal)
            .ThenBy(line => line.Submission.Form, StringComparer.Ordinal)
            .ThenBy(line => line.Submission.AcceptedClock)
            .ThenBy(line => line.Submission.Accession);
        foreach (var (party, submission) in lines)
        {
            var filed = submission.FiledOn.ToString(dates, CultureInfo.InvariantCulture);
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"{party.Cik.Value}|{party.Name}|{submission.Form}|{filed}|edgar/data/{party.Cik.Value}/{submission.Accession}.txt\n");
            text.Append(line).Append(faults.ListsTwice(submission.Accession) ? line : "");
        }

        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private readonly record struct Line(NamedParty Party, Submission Submission)
    {
        public string Key => Party.Cik.Value.ToString(CultureInfo.InvariantCulture);
    }
}
