using System.Globalization;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Simulation.DataSets;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>Which quarterly data sets there are at an instant, and where: the newest lies in another folder than the older ones.</summary>
internal sealed class DataSetShelf(Archive archive)
{
    private const string OlderFolder = "/files/structureddata/data/insider-transactions-data-sets/";
    private const string NewestFolder = "/files/datastandardsinnovation/data/insider-transactions-data-sets/";
    private const int DaysOfWork = 9;

    private static readonly TimeOnly Published = new(9, 0);

    /// <summary>When the data set of a quarter is published: some days after its end.</summary>
    public static DateTimeOffset IsPublished(Quarter quarter) => NewYorkTime.Instant(quarter.Last.AddDays(DaysOfWork).ToDateTime(Published));

    /// <summary>The quarters whose data sets are published, newest first, with the path of each.</summary>
    public IReadOnlyList<(Quarter Quarter, string Path)> At(DateTimeOffset now) =>
    [
        .. archive.All.Where(submission => submission.Filing is not null)
            .Select(submission => DataSetWriter.QuarterOf(submission.Filing!))
            .Distinct()
            .Where(quarter => IsPublished(quarter) <= now)
            .OrderDescending()
            .Select((quarter, place) => (quarter, string.Create(
                CultureInfo.InvariantCulture, $"{(place == 0 ? NewestFolder : OlderFolder)}{quarter}_form345.zip"))),
    ];

    public IEnumerable<SimulatedFiling> Filings(Quarter quarter, DateTimeOffset now) => archive.All
        .Where(submission => archive.IsOut(submission, now))
        .Select(submission => submission.Filing)
        .OfType<SimulatedFiling>()
        .Where(filing => DataSetWriter.QuarterOf(filing) == quarter);
}
