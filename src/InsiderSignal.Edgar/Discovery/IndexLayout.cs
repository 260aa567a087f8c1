namespace InsiderSignal.Edgar.Discovery;

/// <summary>How the lines of an index are divided.</summary>
internal enum IndexLayout
{
    /// <summary>Key, name, form, date and file with bars between them.</summary>
    Master,

    /// <summary>Form, name, key, date and file in columns.</summary>
    Form,
}
