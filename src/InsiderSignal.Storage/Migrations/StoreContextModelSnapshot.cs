using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace InsiderSignal.Storage.Migrations;

[DbContext(typeof(StoreContext))]
internal sealed class StoreContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.14");

        modelBuilder.Entity("InsiderSignal.Storage.Model.DataSetRecord", b =>
        {
            b.Property<int>("Quarter").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("quarter");
            b.Property<string>("Address").IsRequired().HasColumnType("TEXT").HasColumnName("address");
            b.Property<long>("Filings").HasColumnType("INTEGER").HasColumnName("filings");
            b.Property<long>("ImportedAt").HasColumnType("INTEGER").HasColumnName("imported_at");
            b.HasKey("Quarter");
            b.ToTable("data_sets");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.DirtyIssuer", b =>
        {
            b.Property<int>("Cik").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("cik");
            b.HasKey("Cik");
            b.ToTable("dirty_issuers");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.FilingDocument", b =>
        {
            b.Property<long>("Accession").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("accession");
            b.Property<byte[]>("Content").IsRequired().HasColumnType("BLOB").HasColumnName("content");
            b.HasKey("Accession");
            b.ToTable("filing_documents");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.FilingOwnerRecord", b =>
        {
            b.Property<long>("Accession").HasColumnType("INTEGER").HasColumnName("accession");
            b.Property<int>("Ordinal").HasColumnType("INTEGER").HasColumnName("ordinal");
            b.Property<int>("Cik").HasColumnType("INTEGER").HasColumnName("cik");
            b.Property<bool?>("IsDirector").HasColumnType("INTEGER").HasColumnName("is_director");
            b.Property<bool?>("IsOfficer").HasColumnType("INTEGER").HasColumnName("is_officer");
            b.Property<bool?>("IsOther").HasColumnType("INTEGER").HasColumnName("is_other");
            b.Property<bool?>("IsTenPercentOwner").HasColumnType("INTEGER").HasColumnName("is_ten_percent_owner");
            b.Property<string>("Name").HasColumnType("TEXT").HasColumnName("name");
            b.Property<string>("OfficerTitle").HasColumnType("TEXT").HasColumnName("officer_title");
            b.Property<string>("OtherText").HasColumnType("TEXT").HasColumnName("other_text");
            b.HasKey("Accession", "Ordinal");
            b.HasIndex("Cik").HasDatabaseName("ix_filing_owners_cik");
            b.ToTable("filing_owners");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.FilingRecord", b =>
        {
            b.Property<long>("Accession").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("accession");
            b.Property<long?>("AcceptedAt").HasColumnType("INTEGER").HasColumnName("accepted_at");
            b.Property<bool?>("Aff10b5One").HasColumnType("INTEGER").HasColumnName("aff10b5one");
            b.Property<int?>("DateOfOriginalSubmission").HasColumnType("INTEGER").HasColumnName("date_of_original_submission");
            b.Property<int>("FiledOn").HasColumnType("INTEGER").HasColumnName("filed_on");
            b.Property<byte>("Form").HasColumnType("INTEGER").HasColumnName("form");
            b.Property<bool?>("Form3HoldingsReported").HasColumnType("INTEGER").HasColumnName("form3holdings_reported");
            b.Property<bool?>("Form4TransactionsReported").HasColumnType("INTEGER").HasColumnName("form4transactions_reported");
            b.Property<bool>("IsFiledOnInferred").HasColumnType("INTEGER").HasColumnName("is_filed_on_inferred");
            b.Property<int>("IssuerCik").HasColumnType("INTEGER").HasColumnName("issuer_cik");
            b.Property<string>("IssuerForeignSymbol").HasColumnType("TEXT").HasColumnName("issuer_foreign_symbol");
            b.Property<string>("IssuerName").HasColumnType("TEXT").HasColumnName("issuer_name");
            b.Property<int?>("IssuerSic").HasColumnType("INTEGER").HasColumnName("issuer_sic");
            b.Property<string>("IssuerSymbol").HasColumnType("TEXT").HasColumnName("issuer_symbol");
            b.Property<int>("LeadOwnerCik").HasColumnType("INTEGER").HasColumnName("lead_owner_cik");
            b.Property<bool?>("NoSecuritiesOwned").HasColumnType("INTEGER").HasColumnName("no_securities_owned");
            b.Property<bool?>("NotSubjectToSection16").HasColumnType("INTEGER").HasColumnName("not_subject_to_section16");
            b.Property<int?>("PeriodOfReport").HasColumnType("INTEGER").HasColumnName("period_of_report");
            b.Property<string>("Remarks").HasColumnType("TEXT").HasColumnName("remarks");
            b.Property<byte>("Roles").HasColumnType("INTEGER").HasColumnName("roles");
            b.Property<string>("SchemaVersion").HasColumnType("TEXT").HasColumnName("schema_version");
            b.Property<byte>("Source").HasColumnType("INTEGER").HasColumnName("source");
            b.HasKey("Accession");
            b.HasIndex("FiledOn").HasDatabaseName("ix_filings_filed_on");
            b.HasIndex("IssuerCik", "FiledOn").HasDatabaseName("ix_filings_issuer");
            b.ToTable("filings");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.FootnoteRecord", b =>
        {
            b.Property<long>("Accession").HasColumnType("INTEGER").HasColumnName("accession");
            b.Property<int>("Ordinal").HasColumnType("INTEGER").HasColumnName("ordinal");
            b.Property<string>("Id").IsRequired().HasColumnType("TEXT").HasColumnName("id");
            b.Property<string>("Text").IsRequired().HasColumnType("TEXT").HasColumnName("text");
            b.HasKey("Accession", "Ordinal");
            b.ToTable("footnotes");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.HoldingRecord", b =>
        {
            b.Property<long>("Accession").HasColumnType("INTEGER").HasColumnName("accession");
            b.Property<byte>("TableNumber").HasColumnType("INTEGER").HasColumnName("table_number");
            b.Property<int>("Line").HasColumnType("INTEGER").HasColumnName("line");
            b.Property<string>("AsTyped").HasColumnType("TEXT").HasColumnName("as_typed");
            b.Property<int?>("ExercisableOn").HasColumnType("INTEGER").HasColumnName("exercisable_on");
            b.Property<long?>("ExercisePrice").HasColumnType("INTEGER").HasColumnName("exercise_price");
            b.Property<int?>("ExpiresOn").HasColumnType("INTEGER").HasColumnName("expires_on");
            b.Property<string>("Footnotes").HasColumnType("TEXT").HasColumnName("footnotes");
            b.Property<string>("NatureOfOwnership").HasColumnType("TEXT").HasColumnName("nature_of_ownership");
            b.Property<string>("Ownership").HasColumnType("TEXT").HasColumnName("ownership");
            b.Property<string>("SecurityTitle").HasColumnType("TEXT").HasColumnName("security_title");
            b.Property<long?>("SharesAfter").HasColumnType("INTEGER").HasColumnName("shares_after");
            b.Property<long?>("UnderlyingShares").HasColumnType("INTEGER").HasColumnName("underlying_shares");
            b.Property<string>("UnderlyingTitle").HasColumnType("TEXT").HasColumnName("underlying_title");
            b.Property<long?>("UnderlyingValue").HasColumnType("INTEGER").HasColumnName("underlying_value");
            b.Property<long?>("ValueAfter").HasColumnType("INTEGER").HasColumnName("value_after");
            b.HasKey("Accession", "TableNumber", "Line");
            b.ToTable("holdings");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.IndexDay", b =>
        {
            b.Property<int>("Day").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("day");
            b.Property<int>("Listed").HasColumnType("INTEGER").HasColumnName("listed");
            b.Property<long>("ReadAt").HasColumnType("INTEGER").HasColumnName("read_at");
            b.Property<byte>("State").HasColumnType("INTEGER").HasColumnName("state");
            b.HasKey("Day");
            b.ToTable("index_days");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.IssuerIndustry", b =>
        {
            b.Property<int>("Cik").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("cik");
            b.Property<int>("SeenOn").HasColumnType("INTEGER").HasColumnName("seen_on");
            b.Property<int?>("Sic").HasColumnType("INTEGER").HasColumnName("sic");
            b.HasKey("Cik");
            b.ToTable("issuer_industries");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.IssuerRecord", b =>
        {
            b.Property<int>("Cik").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("cik");
            b.Property<string>("Name").HasColumnType("TEXT").HasColumnName("name");
            b.Property<byte>("Sector").HasColumnType("INTEGER").HasColumnName("sector");
            b.Property<int?>("Sic").HasColumnType("INTEGER").HasColumnName("sic");
            b.Property<string>("Symbol").HasColumnType("TEXT").HasColumnName("symbol");
            b.HasKey("Cik");
            b.HasIndex("Sector").HasDatabaseName("ix_issuers_sector");
            b.HasIndex("Symbol").HasDatabaseName("ix_issuers_symbol");
            b.ToTable("issuers");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.LedgerEntry", b =>
        {
            b.Property<long>("Accession").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("accession");
            b.Property<int?>("Cik").HasColumnType("INTEGER").HasColumnName("cik");
            b.Property<int?>("FiledOn").HasColumnType("INTEGER").HasColumnName("filed_on");
            b.Property<string>("Form").HasColumnType("TEXT").HasColumnName("form");
            b.Property<int>("ListedBy").HasColumnType("INTEGER").HasColumnName("listed_by");
            b.Property<string>("Reason").HasColumnType("TEXT").HasColumnName("reason");
            b.Property<byte>("State").HasColumnType("INTEGER").HasColumnName("state");
            b.HasKey("Accession");
            b.HasIndex("FiledOn").HasDatabaseName("ix_ledger_owed").HasFilter("state = 1");
            b.HasIndex("FiledOn", "State", "ListedBy").HasDatabaseName("ix_ledger_days");
            b.ToTable("ledger");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.OutboxEntry", b =>
        {
            b.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            b.Property<int>("Attempts").HasColumnType("INTEGER").HasColumnName("attempts");
            b.Property<string>("Body").IsRequired().HasColumnType("TEXT").HasColumnName("body");
            b.Property<long>("CreatedAt").HasColumnType("INTEGER").HasColumnName("created_at");
            b.Property<long?>("DeliveredAt").HasColumnType("INTEGER").HasColumnName("delivered_at");
            b.Property<long?>("FailedAt").HasColumnType("INTEGER").HasColumnName("failed_at");
            b.Property<string>("Key").IsRequired().HasColumnType("TEXT").HasColumnName("key");
            b.Property<byte>("Kind").HasColumnType("INTEGER").HasColumnName("kind");
            b.Property<string>("LastError").HasColumnType("TEXT").HasColumnName("last_error");
            b.Property<long>("NextAttemptAt").HasColumnType("INTEGER").HasColumnName("next_attempt_at");
            b.Property<byte>("State").HasColumnType("INTEGER").HasColumnName("state");
            b.Property<string>("Target").IsRequired().HasColumnType("TEXT").HasColumnName("target");
            b.Property<string>("Title").IsRequired().HasColumnType("TEXT").HasColumnName("title");
            b.HasKey("Id");
            b.HasIndex("Id").HasDatabaseName("ix_outbox_dead").HasFilter("state = 3");
            b.HasIndex("Key", "Target").IsUnique().HasDatabaseName("ix_outbox_key");
            b.HasIndex("Target", "Id").HasDatabaseName("ix_outbox_pending").HasFilter("state = 1");
            b.HasIndex("Target", "State", "DeliveredAt", "FailedAt").HasDatabaseName("ix_outbox_tally");
            b.ToTable("outbox");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.OwnerRecord", b =>
        {
            b.Property<int>("Cik").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("cik");
            b.Property<string>("Name").HasColumnType("TEXT").HasColumnName("name");
            b.Property<long>("NamedBy").HasColumnType("INTEGER").HasColumnName("named_by");
            b.Property<int>("NamedOn").HasColumnType("INTEGER").HasColumnName("named_on");
            b.HasKey("Cik");
            b.ToTable("owners");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.QuarantineEntry", b =>
        {
            b.Property<string>("Source").HasColumnType("TEXT").HasColumnName("source");
            b.Property<string>("ContentHash").HasColumnType("TEXT").HasColumnName("content_hash");
            b.Property<long?>("Accession").HasColumnType("INTEGER").HasColumnName("accession");
            b.Property<byte[]>("Content").HasColumnType("BLOB").HasColumnName("content");
            b.Property<string>("Reason").IsRequired().HasColumnType("TEXT").HasColumnName("reason");
            b.Property<long>("SeenAt").HasColumnType("INTEGER").HasColumnName("seen_at");
            b.HasKey("Source", "ContentHash");
            b.HasIndex("Accession").HasDatabaseName("ix_quarantine_accession");
            b.HasIndex("SeenAt").HasDatabaseName("ix_quarantine_seen_at");
            b.ToTable("quarantine");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.StoreInfo", b =>
        {
            b.Property<int>("Id").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("id");
            b.Property<long>("CreatedAt").HasColumnType("INTEGER").HasColumnName("created_at");
            b.Property<string>("FetchedFrom").HasColumnType("TEXT").HasColumnName("fetched_from");
            b.Property<int>("Mode").HasColumnType("INTEGER").HasColumnName("mode");
            b.Property<string>("SampleOf").HasColumnType("TEXT").HasColumnName("sample_of");
            b.HasKey("Id");
            b.ToTable("store_info");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.TradeEventRecord", b =>
        {
            b.Property<long>("Accession").HasColumnType("INTEGER").HasColumnName("accession");
            b.Property<int>("Line").HasColumnType("INTEGER").HasColumnName("line");
            b.Property<int>("KnownFrom").HasColumnType("INTEGER").HasColumnName("known_from");
            b.Property<long?>("CopyOfAccession").HasColumnType("INTEGER").HasColumnName("copy_of_accession");
            b.Property<int?>("CopyOfLine").HasColumnType("INTEGER").HasColumnName("copy_of_line");
            b.Property<int>("FiledOn").HasColumnType("INTEGER").HasColumnName("filed_on");
            b.Property<bool>("IsPlanned").HasColumnType("INTEGER").HasColumnName("is_planned");
            b.Property<bool>("IsRoutine").HasColumnType("INTEGER").HasColumnName("is_routine");
            b.Property<bool>("IsSuspect").HasColumnType("INTEGER").HasColumnName("is_suspect");
            b.Property<int>("IssuerCik").HasColumnType("INTEGER").HasColumnName("issuer_cik");
            b.Property<int?>("KnownUntil").HasColumnType("INTEGER").HasColumnName("known_until");
            b.Property<int>("OwnerCik").HasColumnType("INTEGER").HasColumnName("owner_cik");
            b.Property<byte>("Plan").HasColumnType("INTEGER").HasColumnName("plan");
            b.Property<int?>("PlanAdoptedOn").HasColumnType("INTEGER").HasColumnName("plan_adopted_on");
            b.Property<byte>("Roles").HasColumnType("INTEGER").HasColumnName("roles");
            b.Property<int>("RowCount").HasColumnType("INTEGER").HasColumnName("row_count");
            b.Property<string>("SecurityClass").IsRequired().HasColumnType("TEXT").HasColumnName("security_class");
            b.Property<long>("Shares").HasColumnType("INTEGER").HasColumnName("shares");
            b.Property<long?>("SharesBefore").HasColumnType("INTEGER").HasColumnName("shares_before");
            b.Property<byte>("Side").HasColumnType("INTEGER").HasColumnName("side");
            b.Property<int>("TradedOn").HasColumnType("INTEGER").HasColumnName("traded_on");
            b.Property<long>("Value").HasColumnType("INTEGER").HasColumnName("value");
            b.HasKey("Accession", "Line", "KnownFrom");
            b.HasIndex("IssuerCik", "FiledOn").HasDatabaseName("ix_trade_events_issuer");
            b.HasIndex("PlanAdoptedOn").HasDatabaseName("ix_trade_events_plans_superseded").HasFilter("plan_adopted_on IS NOT NULL AND known_until IS NOT NULL");
            b.HasIndex("PlanAdoptedOn", "IssuerCik", "OwnerCik", "TradedOn", "FiledOn", "Side", "Roles", "Shares", "Value", "KnownUntil", "CopyOfAccession").HasDatabaseName("ix_trade_events_plans").HasFilter("plan_adopted_on IS NOT NULL AND known_until IS NULL AND copy_of_accession IS NULL");
            b.ToTable("trade_events");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.TradeRowRecord", b =>
        {
            b.Property<long>("Accession").HasColumnType("INTEGER").HasColumnName("accession");
            b.Property<int>("Line").HasColumnType("INTEGER").HasColumnName("line");
            b.Property<long>("EventAccession").HasColumnType("INTEGER").HasColumnName("event_accession");
            b.Property<int>("EventLine").HasColumnType("INTEGER").HasColumnName("event_line");
            b.Property<long?>("SupersededBy").HasColumnType("INTEGER").HasColumnName("superseded_by");
            b.Property<byte>("Suspect").HasColumnType("INTEGER").HasColumnName("suspect");
            b.HasKey("Accession", "Line");
            b.HasIndex("EventAccession", "EventLine").HasDatabaseName("ix_trade_rows_event");
            b.ToTable("trade_rows");
        });

        modelBuilder.Entity("InsiderSignal.Storage.Model.TransactionRecord", b =>
        {
            b.Property<long>("Accession").HasColumnType("INTEGER").HasColumnName("accession");
            b.Property<byte>("TableNumber").HasColumnType("INTEGER").HasColumnName("table_number");
            b.Property<int>("Line").HasColumnType("INTEGER").HasColumnName("line");
            b.Property<string>("AcquiredOrDisposed").HasColumnType("TEXT").HasColumnName("acquired_or_disposed");
            b.Property<string>("AsTyped").HasColumnType("TEXT").HasColumnName("as_typed");
            b.Property<string>("Code").HasColumnType("TEXT").HasColumnName("code");
            b.Property<int?>("DeemedExecutedOn").HasColumnType("INTEGER").HasColumnName("deemed_executed_on");
            b.Property<bool?>("EquitySwapInvolved").HasColumnType("INTEGER").HasColumnName("equity_swap_involved");
            b.Property<int?>("ExercisableOn").HasColumnType("INTEGER").HasColumnName("exercisable_on");
            b.Property<long?>("ExercisePrice").HasColumnType("INTEGER").HasColumnName("exercise_price");
            b.Property<int?>("ExpiresOn").HasColumnType("INTEGER").HasColumnName("expires_on");
            b.Property<string>("Footnotes").HasColumnType("TEXT").HasColumnName("footnotes");
            b.Property<string>("FormType").HasColumnType("TEXT").HasColumnName("form_type");
            b.Property<string>("NatureOfOwnership").HasColumnType("TEXT").HasColumnName("nature_of_ownership");
            b.Property<string>("Ownership").HasColumnType("TEXT").HasColumnName("ownership");
            b.Property<byte>("Plan").HasColumnType("INTEGER").HasColumnName("plan");
            b.Property<int?>("PlanAdoptedOn").HasColumnType("INTEGER").HasColumnName("plan_adopted_on");
            b.Property<string>("PlanEvidence").HasColumnType("TEXT").HasColumnName("plan_evidence");
            b.Property<long?>("Price").HasColumnType("INTEGER").HasColumnName("price");
            b.Property<string>("SecurityClass").HasColumnType("TEXT").HasColumnName("security_class");
            b.Property<string>("SecurityTitle").HasColumnType("TEXT").HasColumnName("security_title");
            b.Property<long?>("Shares").HasColumnType("INTEGER").HasColumnName("shares");
            b.Property<long?>("SharesAfter").HasColumnType("INTEGER").HasColumnName("shares_after");
            b.Property<string>("Timeliness").HasColumnType("TEXT").HasColumnName("timeliness");
            b.Property<long?>("TotalValue").HasColumnType("INTEGER").HasColumnName("total_value");
            b.Property<int?>("TradedOn").HasColumnType("INTEGER").HasColumnName("traded_on");
            b.Property<long?>("UnderlyingShares").HasColumnType("INTEGER").HasColumnName("underlying_shares");
            b.Property<string>("UnderlyingTitle").HasColumnType("TEXT").HasColumnName("underlying_title");
            b.Property<long?>("UnderlyingValue").HasColumnType("INTEGER").HasColumnName("underlying_value");
            b.Property<long?>("ValueAfter").HasColumnType("INTEGER").HasColumnName("value_after");
            b.Property<byte>("Verdict").HasColumnType("INTEGER").HasColumnName("verdict");
            b.HasKey("Accession", "TableNumber", "Line");
            b.ToTable("transactions");
        });
    }
}
