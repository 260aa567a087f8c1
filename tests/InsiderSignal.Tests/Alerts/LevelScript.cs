using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Alerts;

/// <summary>
/// A ratio that stands at one level and then leaves it. Filed are 20 and 20 on Monday 6 and Monday 27 March 2023, so that every window to
/// 25 April comes to 1. The first complete window ends on Monday 3 April, so Friday 14 April is the tenth business day of those.
/// </summary>
internal static class LevelScript
{
    public const string Tenth = "2023-04-14";
    public const string Eleventh = "2023-04-17";
    public const string Twelfth = "2023-04-18";
    public const string Thirteenth = "2023-04-19";
    public const string Last = "2023-04-20";

    public static AlertScript Of(int each = 20, Sector sector = Sector.Technology, Roles roles = Roles.Director) =>
        new AlertScript().On("2023-03-06", each, each, sector, roles).On("2023-03-27", each, each, sector, roles);
}
