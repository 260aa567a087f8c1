namespace InsiderSignal.Storage.Reading;

/// <summary>A message that was given up.</summary>
/// <param name="Id">By which it is asked for again.</param>
/// <param name="Target">To whom it was to go.</param>
/// <param name="Title">What it says, in a line.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="CreatedAt">When it was put in.</param>
/// <param name="FailedAt">When it was given up.</param>
/// <param name="LastError">Why.</param>
public sealed record DeadLetter(long Id, string Target, string Title, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset? FailedAt, string? LastError);
