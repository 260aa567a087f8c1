using InsiderSignal.Core.Filings;

namespace InsiderSignal.Tests.Trades;

/// <summary>A filing written by hand: what a test does not care about has a value.</summary>
internal sealed record FilingDraft
{
    public OwnershipForm Form { get; init; } = OwnershipForm.Form4;

    public string Filed { get; init; } = "2024-05-10";

    public bool? Box { get; init; }

    public string? Remarks { get; init; }

    public Issuer Issuer { get; init; } = new(new Cik(42), "Acme Widgets Inc", "ACME", null);

    public IReadOnlyList<ReportingOwner> Owners { get; init; } = [new() { Cik = new Cik(100), IsDirector = true }];

    public IReadOnlyList<TransactionRow> Rows { get; init; } = [Sale()];

    /// <summary>Footnotes F1, F2 and so on.</summary>
    public IReadOnlyList<string> Footnotes { get; init; } = [];

    public OwnershipDocument Document() => new()
    {
        Form = Form,
        Aff10b5One = Box,
        Issuer = Issuer,
        Owners = Owners,
        Transactions = [.. Rows.Select((row, i) => row with { Line = i + 1 })],
        Holdings = [],
        Footnotes = [.. Footnotes.Select((text, i) => new Footnote($"F{i + 1}", text))],
        Remarks = Remarks,
        Signatures = [],
    };

    public OwnershipFiling Filing() => new()
    {
        Accession = new AccessionNumber(123_456_789_024_000_001),
        FiledOn = RowDraft.Day(Filed),
        AcceptedAt = new DateTimeOffset(2024, 5, 10, 20, 0, 0, TimeSpan.Zero),
        Document = Document(),
    };

    /// <summary>A sale of 100 shares at 10 dollars that refers to footnotes ("F1 F2") from its price.</summary>
    public static TransactionRow Sale(string? footnotes = null) => new()
    {
        Table = OwnershipTable.NonDerivative,
        Line = 1,
        SecurityTitle = new FiledText("Common Stock, par value $.01", default),
        TransactionDate = Date("2024-05-08"),
        Code = new FiledText("S", default),
        EquitySwapInvolved = false,
        Shares = Number("100"),
        PricePerShare = Number("10") with { Footnotes = new FootnoteReferences(footnotes) },
        AcquiredOrDisposed = new FiledText("D", default),
        SharesOwnedFollowing = Number("900"),
        DirectOrIndirect = new FiledText("D", default),
    };

    public static FiledNumber Number(string? text) => new(text, text is null ? null : decimal.Parse(text), default);

    public static FiledDate Date(string? text) =>
        new(text, DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) ? date : null, default);
}
