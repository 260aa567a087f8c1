using System.Text;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>Makes the names that archives give their entries fit to be shown and stored.</summary>
internal static class EntryNames
{
    private const int Longest = 260;

    /// <summary>The name of an archive's entry, as <c>archive!entry</c>.</summary>
    public static string Inside(string archive, string entry) => archive + "!" + Safe(entry);

    /// <summary>A name without steps up, roots, drives and control characters; the end of it where it is too long.</summary>
    public static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var part in name.Split('/', '\\'))
        {
            if (part is "" or "." or ".." || part.EndsWith(':'))
                continue;
            if (safe.Length > 0)
                safe.Append('/');
            foreach (var c in part)
                safe.Append(char.IsControl(c) || char.IsSurrogate(c) || c == '!' ? '_' : c);
        }

        if (safe.Length == 0)
            return "unnamed";
        return safe.Length <= Longest ? safe.ToString() : "…" + safe.ToString(safe.Length - Longest, Longest);
    }
}
