namespace InsiderSignal.Edgar.Submissions;

/// <summary>What a path holds, told by content and not by name.</summary>
public enum ArchiveKind
{
    /// <summary>A single file that is no archive: a submission, an ownership document, or something foreign.</summary>
    File,

    /// <summary>A folder, searched with all folders in it.</summary>
    Folder,

    /// <summary>A zip of files.</summary>
    Zip,

    /// <summary>One of the SEC's quarterly form 345 data sets: a zip of tables.</summary>
    Form345DataSet,

    /// <summary>A tar of files.</summary>
    Tar,

    /// <summary>A tar of files, compressed with gzip.</summary>
    GzippedTar,

    /// <summary>A single file, compressed with gzip.</summary>
    Gzip,

    /// <summary>An archive in a format that is not read: bzip2, xz, zstd, 7z, rar.</summary>
    Unsupported,
}
