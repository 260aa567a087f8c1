using System.Text.Json;
using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Web.Filings;

/// <summary>Rows of the store, each value as filed.</summary>
internal static class FilingRows
{
    private static readonly IReadOnlyDictionary<string, string> NothingTyped = new Dictionary<string, string>(StringComparer.Ordinal);

    public static FilingRow Of(HoldingRecord holding) => Common(holding) with { IsHolding = true };

    public static FilingRow Of(TransactionRecord row, RowReading understood) => Common(row) with
    {
        Date = row.TradedOn,
        Deemed = row.DeemedExecutedOn,
        Code = row.Code,
        CodeName = TransactionCodes.Name(row.Code),
        EquitySwap = row.EquitySwapInvolved,
        Timeliness = row.Timeliness,
        Shares = row.Shares,
        Total = row.TotalValue,
        Price = row.Price,
        Acquired = row.AcquiredOrDisposed,
        Understood = understood,
    };

    private static FilingRow Common(OwnershipRowRecord row) => new()
    {
        Table = (int)row.TableNumber,
        Line = row.Line,
        IsHolding = false,
        Title = row.SecurityTitle,
        SharesAfter = row.SharesAfter,
        ValueAfter = row.ValueAfter,
        Ownership = row.Ownership,
        Nature = row.NatureOfOwnership,
        ExercisePrice = row.ExercisePrice,
        Exercisable = row.ExercisableOn,
        Expires = row.ExpiresOn,
        Underlying = row.UnderlyingTitle,
        UnderlyingShares = row.UnderlyingShares,
        UnderlyingValue = row.UnderlyingValue,
        AsTyped = row.AsTyped is { } typed ? JsonSerializer.Deserialize<Dictionary<string, string>>(typed) ?? NothingTyped : NothingTyped,
        Footnotes = References(row.Footnotes),
    };

    /// <summary>Reads <c>price=F1 F2;shares=F3</c>.</summary>
    private static Dictionary<string, IReadOnlyList<string>> References(string? stored)
    {
        var references = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var part in stored?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
                references[part[..equals]] = part[(equals + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }

        return references;
    }
}
