namespace InsiderSignal.Core.Alerts;

/// <summary>What an alert rests on, so that anybody can check it.</summary>
/// <param name="Figures">The numbers of the day it was raised on; the first is the one that is held against the threshold.</param>
/// <param name="Threshold">Where it is raised.</param>
/// <param name="ClearsAt">Where it clears: for a condition nearer to the norm than the threshold, so that nothing flaps. Days for alerts that clear by time.</param>
/// <param name="Evidence">The filings behind it.</param>
/// <param name="IsShortHistory">The history it was judged by was shorter than 2 years.</param>
public sealed record Receipt(IReadOnlyList<AlertFigure> Figures, AlertFigure Threshold, AlertFigure ClearsAt, AlertEvidence Evidence, bool IsShortHistory = false);
