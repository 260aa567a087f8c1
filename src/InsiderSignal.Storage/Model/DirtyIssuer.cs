using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Model;

/// <summary>An issuer whose filings changed since its events were derived. Survives a crash between the two.</summary>
public sealed class DirtyIssuer
{
    public Cik Cik { get; set; }
}
