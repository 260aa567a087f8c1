namespace InsiderSignal.Storage.Model;

/// <summary>Where a filing's values come from. A higher source knows more and replaces a lower one.</summary>
public enum FilingSource : byte
{
    /// <summary>A quarterly data set: no acceptance time, no SIC.</summary>
    DataSet = 1,

    /// <summary>A bare XML document: no header.</summary>
    Document = 2,

    /// <summary>A full submission.</summary>
    Submission = 3,
}
