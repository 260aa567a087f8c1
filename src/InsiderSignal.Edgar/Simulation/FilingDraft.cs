using System.Globalization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A form being written, before EDGAR has given it a number.</summary>
internal sealed class FilingDraft
{
    private static readonly DateOnly BoxFrom = new(2023, 4, 1);
    private static readonly (DateOnly From, string Version)[] Schemas =
        [(new(2026, 3, 18), "X0609"), (new(2023, 7, 17), "X0508"), (BoxFrom, "X0407"), (DateOnly.MinValue, "X0306")];

    private readonly List<Footnote> _footnotes = [];
    private int _holdingLines;

    public required SimulatedIssuer Issuer { get; init; }

    /// <summary>The filers; the first is the lead owner.</summary>
    public required IReadOnlyList<Filer> Filers { get; init; }

    public required DateOnly FiledOn { get; init; }

    public OwnershipForm Form { get; init; } = OwnershipForm.Form4;

    /// <summary>When the form this one amends was filed; null for an original.</summary>
    public DateOnly? Amends { get; init; }

    /// <summary>A Form 3 that reports no securities.</summary>
    public bool OwnsNothing { get; init; }

    /// <summary>The Rule 10b5-1 box, on forms that have one.</summary>
    public bool PlanBox { get; set; }

    public string? Remarks { get; set; }

    /// <summary>The date of the event for forms without transactions.</summary>
    public DateOnly? EventDate { get; init; }

    public List<TransactionRow> TableOne { get; } = [];

    public List<TransactionRow> TableTwo { get; } = [];

    public List<HoldingRow> Holdings { get; } = [];

    /// <summary>True when a trade of the filing day itself is reported, which comes in after the close.</summary>
    public bool ReportsToday => TableOne.Exists(row => row.TransactionDate.Value == FiledOn);

    /// <summary>Adds a footnote, once, and tells its identifier.</summary>
    public string Note(string text)
    {
        var known = _footnotes.Find(footnote => footnote.Text == text);
        if (known is null)
        {
            known = new Footnote(string.Create(CultureInfo.InvariantCulture, $"F{_footnotes.Count + 1}"), text);
            _footnotes.Add(known);
        }

        return known.Id;
    }

    public void Add(Leg leg) => TableOne.Add(leg.ToRow(TableOne.Count + 1, Issuer.Traits.SecurityTitle));

    public void Add(DerivativeLeg leg) => TableTwo.Add(leg.ToRow(TableTwo.Count + 1));

    /// <summary>Adds a holding of shares to Table I.</summary>
    public void Hold(decimal shares, string? nature) => Holdings.Add(new HoldingRow
    {
        Table = OwnershipTable.NonDerivative,
        Line = ++_holdingLines,
        SecurityTitle = Filed.Text(Issuer.Traits.SecurityTitle),
        SharesOwnedFollowing = Filed.Number(shares),
        DirectOrIndirect = Filed.Text(nature is null ? "D" : "I"),
        NatureOfOwnership = nature is null ? default : Filed.Text(nature),
    });

    /// <summary>The same rows and footnotes under another filing.</summary>
    public void TakeOver(FilingDraft other, Func<TransactionRow, TransactionRow> change)
    {
        _footnotes.AddRange(other._footnotes);
        TableOne.AddRange(other.TableOne.Select(change));
        TableTwo.AddRange(other.TableTwo);
        PlanBox = other.PlanBox;
        Remarks = other.Remarks;
    }

    public OwnershipDocument ToDocument()
    {
        var isInitial = Form is OwnershipForm.Form3 or OwnershipForm.Form3Amendment;
        var hasBox = !isInitial && FiledOn >= BoxFrom;
        return new OwnershipDocument
        {
            SchemaVersion = isInitial ? "X0206" : Array.Find(Schemas, schema => FiledOn >= schema.From).Version,
            Form = Form,
            PeriodOfReport = Filed.Date(EventDate ?? TableOne.Concat(TableTwo).Min(row => row.TransactionDate.Value) ?? FiledOn),
            DateOfOriginalSubmission = Filed.Date(Amends),
            NoSecuritiesOwned = isInitial ? OwnsNothing : null,
            NotSubjectToSection16 = isInitial ? null : false,
            Form3HoldingsReported = Form == OwnershipForm.Form5 ? false : null,
            Form4TransactionsReported = Form == OwnershipForm.Form5 ? false : null,
            Aff10b5One = hasBox ? PlanBox : null,
            Issuer = new Issuer(Issuer.Cik, Issuer.Name, Issuer.TradingSymbol, null),
            Owners = [.. Filers.Select(filer => filer.Owner)],
            Transactions = [.. TableOne, .. TableTwo],
            Holdings = Holdings,
            Footnotes = _footnotes,
            Remarks = Remarks,
            Signatures = [.. Filers.Select(filer => new OwnerSignature(filer.Party.Signature, Filed.Date(FiledOn)))],
        };
    }
}
