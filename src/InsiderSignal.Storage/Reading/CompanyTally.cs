using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Reading;

/// <summary>What a company's insiders did over a span of filed dates.</summary>
public sealed record CompanyTally(Cik Cik, string? Symbol, string? Name, int Buys, int Sells, decimal Bought, decimal Sold);
