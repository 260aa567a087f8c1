using InsiderSignal.Core.Trades;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InsiderSignal.Storage.Conversions;

/// <summary>
/// Shares, prices and dollars as millionths in a 64-bit integer. What does not fit is held at the limit of
/// 9 trillion; the row keeps what was typed beside it, and a trade does without the figure.
/// </summary>
internal sealed class ScaledConverter() : ValueConverter<decimal, long>(value => Scale(value), scaled => Unscale(scaled))
{
    public const decimal Factor = 1_000_000m;

    private const decimal Limit = FiledTrade.FigureLimit;

    public static long Scale(decimal value) =>
        value >= Limit ? (long)(Limit * Factor)
        : value <= -Limit ? -(long)(Limit * Factor)
        : (long)decimal.Round(value * Factor, MidpointRounding.ToEven);

    public static decimal Unscale(long scaled) => scaled / Factor;

    /// <summary>Whether a number comes back as it went in.</summary>
    public static bool IsExact(decimal value) => Math.Abs(value) <= Limit && Unscale(Scale(value)) == value;
}
