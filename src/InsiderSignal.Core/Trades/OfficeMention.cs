namespace InsiderSignal.Core.Trades;

/// <summary>Where a title names an office: a phrase, and the first and last of its words that do.</summary>
internal readonly record struct OfficeMention(int Phrase, int First, int Last)
{
    public static OfficeMention? Find(OfficerTitle title, ChiefOffice office)
    {
        for (var i = 0; i < title.Phrases.Count; i++)
        {
            var words = title.Phrases[i];
            for (var first = 0; first < words.Count; first++)
            {
                if (LastWord(title, words, first, office) is { } last)
                    return new OfficeMention(i, first, last);
            }
        }

        return null;
    }

    private static int? LastWord(OfficerTitle title, IReadOnlyList<TitleWord> words, int first, ChiefOffice office)
    {
        var isExecutive = office == ChiefOffice.Executive;
        var word = words[first].Text;
        if (isExecutive ? word is "ceo" or "coceo" or "peo" : word is "cfo" or "pfo" or "icfo")
            return first;
        if (first + 1 == words.Count)
            return null;

        var kind = words[first + 1];
        var isOfKind = isExecutive
            ? OfficeWords.IsExecutive(kind.Text) || (title.IsCut && kind.Text is "ex" && title.IsLast(kind))
            : OfficeWords.IsFinancial(kind.Text);
        if (!isOfKind)
            return null;

        var hasOfficer = first + 2 < words.Count && IsOfficer(title, words[first + 2]);
        if (OfficeWords.IsChief(word))
            return hasOfficer ? first + 2 : first + 1;
        return OfficeWords.IsPrincipal(word) && hasOfficer ? first + 2 : null;
    }

    private static bool IsOfficer(OfficerTitle title, TitleWord word) =>
        OfficeWords.IsOfficer(word.Text) || (title.IsCut && title.IsLast(word) && word.Text is "o" or "of");
}
