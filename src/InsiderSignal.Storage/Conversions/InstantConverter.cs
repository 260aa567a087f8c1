using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InsiderSignal.Storage.Conversions;

/// <summary>Instants as seconds since 1970, UTC.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeSeconds(),
    seconds => DateTimeOffset.FromUnixTimeSeconds(seconds));
