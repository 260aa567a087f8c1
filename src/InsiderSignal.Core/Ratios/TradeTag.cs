using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Ratios;

/// <summary>
/// Everything a filter asks of an event, in one number: bit 0 a sale, 1 to 6 roles, 7 planned, 8 routine, 9 by people,
/// 10 suspect, 11 copy, 12 still standing, 13 to 16 sector, 17 to 30 SIC. So a filter is one mask and one comparison.
/// </summary>
internal static class TradeTag
{
    public const uint Sale = 1;
    public const uint Planned = 1u << 7;
    public const uint Routine = 1u << 8;
    public const uint ByPeople = 1u << 9;
    public const uint Suspect = 1u << 10;
    public const uint Copy = 1u << 11;
    public const uint Standing = 1u << 12;
    public const uint SectorMask = 0xFu << SectorShift;
    public const uint SicMask = 0x3FFFu << SicShift;
    public const int MaxSic = 9999;
    public const Roles AllRoles = Roles.Ceo | Roles.Cfo | Roles.Officer | Roles.Director | Roles.TenPercent | Roles.Other;

    private const int RoleShift = 1;
    private const int SectorShift = 13;
    private const int SicShift = 17;

    public static uint Of(in TradeRecord record) =>
        Flag(record.Side == TradeSide.Sale, Sale)
        | Of(record.Roles)
        | Flag(record.IsPlanned, Planned)
        | Flag(record.IsRoutine, Routine)
        | Flag(record.IsByPeople, ByPeople)
        | Flag(record.IsSuspect, Suspect)
        | Flag(record.IsCopy, Copy)
        | Flag(record.KnownUntil == int.MaxValue, Standing)
        | Of(record.Sector)
        | OfSic(record.Sic);

    public static uint Of(Roles roles) => (uint)roles << RoleShift;

    public static uint Of(Sector sector) => (uint)sector << SectorShift;

    public static uint OfSic(int sic) => (uint)sic << SicShift;

    public static TradeSide SideOf(uint tag) => (tag & Sale) != 0 ? TradeSide.Sale : TradeSide.Buy;

    public static Roles RolesOf(uint tag) => (Roles)(tag >> RoleShift) & AllRoles;

    public static Sector SectorOf(uint tag) => (Sector)((tag & SectorMask) >> SectorShift);

    public static int SicOf(uint tag) => (int)((tag & SicMask) >> SicShift);

    private static uint Flag(bool condition, uint flag) => condition ? flag : 0;
}
