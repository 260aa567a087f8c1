using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Sectors;

/// <summary>A sector's last 30 days as the API gives them, held against the sector's own history.</summary>
public sealed record SectorAnswer(
    string Sector, string Name, DateOnly? Date, decimal Buys, decimal Sells, double? Ratio, bool IsThin, decimal? Bought, decimal? Sold,
    double? Median, double? P05, double? P95, double? Percentile, double? ZScore, double? YearOnYear, Band? Band)
{
    public static SectorAnswer Of(SectorRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var point = row.Reading?.Point;
        return new SectorAnswer(
            row.Sector.Slug(), row.Sector.DisplayName(), point?.Date, point?.Buys ?? 0, point?.Sells ?? 0, point?.Ratio, point?.IsThin ?? true, row.Flow?.Bought, row.Flow?.Sold,
            row.Baseline.Median, row.Baseline.P05, row.Baseline.P95, row.Reading?.Percentile, row.Reading?.ZScore, row.Reading?.YearOnYear, row.Reading?.Band);
    }
}
