namespace InsiderSignal.Web.Status;

/// <summary>How complete a day is, held against its index.</summary>
public enum DayState
{
    /// <summary>Everything that the index lists is stored or out of scope.</summary>
    Complete,

    /// <summary>Everything is accounted for, and some of it is in quarantine.</summary>
    Quarantined,

    /// <summary>Something that was listed is not here.</summary>
    Owed,

    /// <summary>There should be an index, and it has not been read.</summary>
    NotRead,

    /// <summary>A holiday, or another day without an index.</summary>
    NoIndex,

    /// <summary>From before the history that is to be here.</summary>
    NotWanted,

    /// <summary>The index is not published yet.</summary>
    NotDue,
}
