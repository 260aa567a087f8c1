using InsiderSignal.Edgar.Client;

namespace InsiderSignal.Edgar.Reference;

/// <summary>The SEC's archive of all answers of the submissions API, <c>submissions.zip</c>: some 900,000 filers, of whom only the heads are read.</summary>
public static class SubmissionsBulk
{
    private const int FirstRead = 2 * 1024;
    private const int LargestRead = 8 * 1024 * 1024;

    private const string Prefix = "CIK";
    private const string Suffix = ".json";
    private const int Digits = 10;

    /// <summary>
    /// The filers in the order of the archive. The files that continue a long list of filings, and whatever else lies there, are passed over.
    /// </summary>
    /// <param name="path">The zip file.</param>
    /// <param name="onBroken">Told of each file that cannot be read: one line with its name and why.</param>
    /// <exception cref="InvalidDataException">The file is no zip, or the list of its entries is damaged; the message names it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<CompanyProfile> Read(string path, Action<string> onBroken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(onBroken);
        return ReadAll(path, onBroken);
    }

    private static IEnumerable<CompanyProfile> ReadAll(string path, Action<string> onBroken)
    {
        using var zip = File.OpenRead(path);
        if (ZipSoundness.Problem(zip) is not null || ZipEnding.Find(zip) is not { } list)
            throw new InvalidDataException($"{path} is no zip file, or was cut short.");
        var file = new BulkFile(zip.SafeFileHandle);
        using var entries = BulkDirectory.Read(zip, list).GetEnumerator();
        while (MoveNext(entries, path))
        {
            if (IsFiler(entries.Current.Name) && Read(file, entries.Current, onBroken) is { } profile)
                yield return profile;
        }
    }

    private static bool MoveNext(IEnumerator<BulkEntry> entries, string path)
    {
        try
        {
            return entries.MoveNext();
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{path}: {e.Message}.", e);
        }
    }

    private static bool IsFiler(string name) =>
        name.Length == Prefix.Length + Digits + Suffix.Length
        && name.StartsWith(Prefix, StringComparison.Ordinal)
        && name.EndsWith(Suffix, StringComparison.Ordinal)
        && !name.AsSpan(Prefix.Length, Digits).ContainsAnyExceptInRange('0', '9');

    private static CompanyProfile? Read(BulkFile file, BulkEntry entry, Action<string> onBroken)
    {
        var problem = entry.Problem;
        try
        {
            for (var most = FirstRead; problem is null && most <= LargestRead; most *= 16)
            {
                var (start, isWhole) = file.ReadStart(entry, most);
                if (CompanyProfileReader.TryRead(start.Span, isWhole) is { } profile)
                    return profile;
                if (isWhole)
                    problem = "it is cut short";
            }

            problem ??= "its head is too long";
        }
        catch (Exception e) when (e is InvalidDataException or CompanyProfileException)
        {
            problem = e.Message;
        }

        onBroken($"{entry.Name}: {problem}");
        return null;
    }
}
