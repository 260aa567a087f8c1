namespace InsiderSignal.Storage.Verifying;

/// <summary>How far a verification has come.</summary>
/// <param name="Step">What it is looking at, in a few words.</param>
/// <param name="Done">Of this step, from 0 to 1; null while unknown.</param>
public readonly record struct VerifyProgress(string Step, double? Done);
