using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Insiders;

/// <summary>An owner under whose name trades of joint filings are counted.</summary>
/// <param name="Cik">The owner.</param>
/// <param name="Name">Its newest name as filed.</param>
/// <param name="Trades">How many.</param>
public sealed record JointLead(Cik Cik, string Name, int Trades);
