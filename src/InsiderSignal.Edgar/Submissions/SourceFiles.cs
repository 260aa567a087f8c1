namespace InsiderSignal.Edgar.Submissions;

/// <summary>Finds the files under a path, in ordinal order of their names. Hidden files and links are passed over.</summary>
internal static class SourceFiles
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static List<SourceFile> Find(string path)
    {
        if (File.Exists(path))
        {
            var file = new FileInfo(path);
            return [new SourceFile(file.FullName, EntryNames.Safe(file.Name), file.Length, Problem: null)];
        }

        if (!Directory.Exists(path))
            throw new FileNotFoundException($"There is no file or folder \"{path}\".", path);
        var files = new List<SourceFile>();
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(path)]);
        while (folders.TryPop(out var folder))
            Search(folder, path, files, folders);
        files.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return files;
    }

    private static void Search(DirectoryInfo folder, string root, List<SourceFile> files, Stack<DirectoryInfo> folders)
    {
        try
        {
            foreach (var item in folder.EnumerateFileSystemInfos("*", Everything))
            {
                if (item is DirectoryInfo inner)
                    folders.Push(inner);
                else if (item is FileInfo file)
                    files.Add(new SourceFile(file.FullName, NameOf(file, root), file.Length, Problem: null));
            }
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            files.Add(new SourceFile(folder.FullName, NameOf(folder, root), 0, "the folder cannot be searched: " + e.Message));
        }
    }

    private static string NameOf(FileSystemInfo item, string root) =>
        EntryNames.Safe(Path.GetRelativePath(root, item.FullName));
}
