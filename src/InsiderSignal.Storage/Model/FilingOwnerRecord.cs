using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Model;

/// <summary>One reporting owner of a filing, in the order filed.</summary>
public sealed class FilingOwnerRecord
{
    public AccessionNumber Accession { get; set; }

    /// <summary>From 1; the lead owner is 1.</summary>
    public int Ordinal { get; set; }

    public Cik Cik { get; set; }

    public string? Name { get; set; }

    public bool? IsDirector { get; set; }

    public bool? IsOfficer { get; set; }

    public bool? IsTenPercentOwner { get; set; }

    public bool? IsOther { get; set; }

    public string? OfficerTitle { get; set; }

    public string? OtherText { get; set; }
}
