using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Clusters;

/// <summary>One owner of a cluster.</summary>
/// <param name="Cik">The lead owner.</param>
/// <param name="Name">Its name as filed.</param>
/// <param name="Role">Its role as the filing words it.</param>
/// <param name="Trades">Trade events.</param>
/// <param name="Shares">Σ shares.</param>
/// <param name="Value">Dollars; null where no row has a believed price.</param>
/// <param name="FirstTradedOn">The first trade date.</param>
/// <param name="LastTradedOn">The last trade date.</param>
/// <param name="Filings">The filings that state the trades, latest first.</param>
public sealed record ClusterMember(
    Cik Cik, string Name, string Role, int Trades, decimal Shares, decimal? Value, DateOnly FirstTradedOn, DateOnly LastTradedOn, IReadOnlyList<AccessionNumber> Filings);
