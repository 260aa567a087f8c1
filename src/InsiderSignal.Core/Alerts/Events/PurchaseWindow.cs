namespace InsiderSignal.Core.Alerts.Events;

/// <summary>Purchases of one company within 30 days, by enough owners.</summary>
/// <param name="Start">The place of the first.</param>
/// <param name="End">The place past the last.</param>
/// <param name="Owners">Distinct owners.</param>
/// <param name="LastDay">The trade date of the last.</param>
internal readonly record struct PurchaseWindow(int Start, int End, int Owners, int LastDay);
