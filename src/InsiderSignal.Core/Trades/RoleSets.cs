namespace InsiderSignal.Core.Trades;

/// <summary>What sets of roles say.</summary>
public static class RoleSets
{
    /// <summary>Whether an officer or director is among them: people, as against funds and other ten-percent holders.</summary>
    public static bool IncludePeople(this Roles roles) => (roles & (Roles.Officer | Roles.Director)) != Roles.None;
}
