using System.Collections.Specialized;
using System.Globalization;
using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>The master index of every day on which something was filed, from 6:00 in New York on the day after.</summary>
internal sealed class DailyIndexes(Archive archive) : IResource
{
    private static readonly string[] Shapes =
        [.. Enumerable.Range(1, 4).Select(quarter => $"yyyy'/QTR{quarter}/master.'yyyyMMdd'.idx'")];

    public string Prefix => "/Archives/edgar/daily-index/";

    public Reply Answer(string rest, NameValueCollection query, DateTimeOffset now)
    {
        if (!DateOnly.TryParseExact(rest, Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || rest != PathOf(day))
            return Reply.NotFound;
        var filed = IndexHours.PublishedAt(day) <= now || archive.Faults.ListsEarly ? archive.FiledOn(day, now).ToList() : [];
        return filed.Count == 0 ? Reply.AccessDenied
            : Reply.Text(MasterIndexWriter.Day(day, filed, archive.Faults), IndexHours.PublishedAt(day) <= now ? IndexHours.PublishedAt(day) : filed.Max(submission => submission.AcceptedAt));
    }

    private static string PathOf(DateOnly day) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Year}/QTR{(day.Month + 2) / 3}/master.{day:yyyyMMdd}.idx");
}
