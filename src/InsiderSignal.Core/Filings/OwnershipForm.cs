namespace InsiderSignal.Core.Filings;

/// <summary>The forms of Section 16 and their amendments.</summary>
public enum OwnershipForm : byte
{
    /// <summary>Form 3: initial statement.</summary>
    Form3 = 3,

    /// <summary>Form 4: statement of changes.</summary>
    Form4 = 4,

    /// <summary>Form 5: annual statement.</summary>
    Form5 = 5,

    /// <summary>Amendment to a Form 3.</summary>
    Form3Amendment = 13,

    /// <summary>Amendment to a Form 4.</summary>
    Form4Amendment = 14,

    /// <summary>Amendment to a Form 5.</summary>
    Form5Amendment = 15,
}
