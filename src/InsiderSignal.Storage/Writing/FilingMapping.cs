using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Storage.Writing;

/// <summary>From an analysed filing to the rows that are stored of it.</summary>
public static class FilingMapping
{
    public static FilingRecords ToRows(AnalyzedFiling analyzed, FilingSource source)
    {
        ArgumentNullException.ThrowIfNull(analyzed);
        var filing = analyzed.Filing;
        var accession = filing.Accession;
        return new FilingRecords(
            ToRecord(analyzed, source),
            filing.Document.Owners.Select((owner, i) => ToRecord(accession, i + 1, owner)).ToArray(),
            analyzed.Rows.Select(row => ToRecord(accession, row)).ToArray(),
            filing.Document.Holdings.Select(row => ToRecord(accession, row)).ToArray(),
            filing.Document.Footnotes
                .Select((note, i) => new FootnoteRecord { Accession = accession, Ordinal = i + 1, Id = note.Id, Text = note.Text })
                .ToArray());
    }

    private static FilingRecord ToRecord(AnalyzedFiling analyzed, FilingSource source)
    {
        var filing = analyzed.Filing;
        var document = filing.Document;
        return new FilingRecord
        {
            Accession = filing.Accession,
            Form = document.Form,
            Source = source,
            FiledOn = filing.FiledOn,
            IsFiledOnInferred = filing.IsFiledOnInferred,
            AcceptedAt = filing.AcceptedAt,
            IssuerCik = document.Issuer.Cik,
            IssuerName = document.Issuer.Name,
            IssuerSymbol = document.Issuer.TradingSymbol,
            IssuerForeignSymbol = document.Issuer.ForeignTradingSymbol,
            IssuerSic = filing.IssuerSic,
            LeadOwnerCik = document.LeadOwner.Cik,
            Roles = analyzed.Roles,
            SchemaVersion = document.SchemaVersion,
            PeriodOfReport = document.PeriodOfReport.Value,
            DateOfOriginalSubmission = document.DateOfOriginalSubmission.Value,
            NoSecuritiesOwned = document.NoSecuritiesOwned,
            NotSubjectToSection16 = document.NotSubjectToSection16,
            Form3HoldingsReported = document.Form3HoldingsReported,
            Form4TransactionsReported = document.Form4TransactionsReported,
            Aff10b5One = document.Aff10b5One,
            Remarks = document.Remarks,
        };
    }

    private static FilingOwnerRecord ToRecord(AccessionNumber accession, int ordinal, ReportingOwner owner) => new()
    {
        Accession = accession,
        Ordinal = ordinal,
        Cik = owner.Cik,
        Name = owner.Name,
        IsDirector = owner.IsDirector,
        IsOfficer = owner.IsOfficer,
        IsTenPercentOwner = owner.IsTenPercentOwner,
        IsOther = owner.IsOther,
        OfficerTitle = owner.OfficerTitle,
        OtherText = owner.OtherText,
    };

    private static HoldingRecord ToRecord(AccessionNumber accession, HoldingRow row)
    {
        var notes = default(FiledDetails);
        var record = new HoldingRecord();
        Fill(record, accession, row, ref notes);
        notes.WriteTo(record);
        return record;
    }

    private static TransactionRecord ToRecord(AccessionNumber accession, AnalyzedRow analyzed)
    {
        var row = analyzed.Row;
        var notes = default(FiledDetails);
        var record = new TransactionRecord
        {
            TradedOn = notes.Keep("date", row.TransactionDate),
            DeemedExecutedOn = notes.Keep("deemed", row.DeemedExecutionDate),
            FormType = row.FormType,
            Code = notes.Keep("code", row.Code),
            EquitySwapInvolved = row.EquitySwapInvolved,
            Timeliness = notes.Keep("timeliness", row.Timeliness),
            Shares = notes.Keep("shares", row.Shares),
            TotalValue = notes.Keep("total", row.TotalValue),
            Price = notes.Keep("price", row.PricePerShare),
            AcquiredOrDisposed = notes.Keep("acquired", row.AcquiredOrDisposed),
            Verdict = analyzed.Verdict,
            SecurityClass = analyzed.Trade?.Key.SecurityClass,
            Plan = analyzed.Plan,
            PlanAdoptedOn = analyzed.PlanAdoptedOn,
            PlanEvidence = analyzed.PlanEvidence,
        };
        Fill(record, accession, row, ref notes);
        notes.WriteTo(record);
        return record;
    }

    private static void Fill(OwnershipRowRecord record, AccessionNumber accession, OwnershipRow row, ref FiledDetails notes)
    {
        record.Accession = accession;
        record.TableNumber = row.Table;
        record.Line = row.Line;
        record.SecurityTitle = notes.Keep("title", row.SecurityTitle);
        record.ExercisePrice = notes.Keep("exercisePrice", row.ConversionOrExercisePrice);
        record.ExercisableOn = notes.Keep("exercisable", row.ExerciseDate);
        record.ExpiresOn = notes.Keep("expires", row.ExpirationDate);
        record.UnderlyingTitle = notes.Keep("underlying", row.UnderlyingTitle);
        record.UnderlyingShares = notes.Keep("underlyingShares", row.UnderlyingShares);
        record.UnderlyingValue = notes.Keep("underlyingValue", row.UnderlyingValue);
        record.SharesAfter = notes.Keep("sharesAfter", row.SharesOwnedFollowing);
        record.ValueAfter = notes.Keep("valueAfter", row.ValueOwnedFollowing);
        record.Ownership = notes.Keep("ownership", row.DirectOrIndirect);
        record.NatureOfOwnership = notes.Keep("nature", row.NatureOfOwnership);
    }
}
