using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>A source that is no filing but what the submissions API says of an issuer.</summary>
internal sealed record ReadCompany(string Source, IssuerIndustry Industry) : SubmissionOutcome(Source, null);
