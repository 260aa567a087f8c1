using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>A filing as read, with what the store must know of its origin.</summary>
/// <param name="Filing">The filing.</param>
/// <param name="Source">How much is known of it: what knows less gives way to what knows more.</param>
/// <param name="Content">The submission to keep, compressed; null for what lies on a disk anyway.</param>
internal readonly record struct ReadFiling(OwnershipFiling Filing, FilingSource Source, byte[]? Content = null);
