namespace InsiderSignal.Core.Filings;

/// <summary>The two tables of an ownership form.</summary>
public enum OwnershipTable : byte
{
    /// <summary>Table I: shares and other securities that are not derivatives.</summary>
    NonDerivative = 1,

    /// <summary>Table II: options, warrants, convertible notes.</summary>
    Derivative = 2,
}
