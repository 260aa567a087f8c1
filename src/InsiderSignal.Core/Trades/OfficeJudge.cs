using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>
/// Decides whether a title that names a chief officer means the issuer's own. All other words of the title must be offices,
/// words that leave an office what it is, or the issuer's name: whatever else stands beside the office names a division,
/// a region or a subsidiary.
/// </summary>
internal sealed class OfficeJudge(OfficerTitle title, ChiefOffice office, IssuerName issuer)
{
    public static OfficeEvidence? Judge(string text, ChiefOffice office, Issuer issuer)
    {
        var title = OfficerTitle.Parse(text);
        if (OfficeMention.Find(title, office) is not { } mention)
            return null;
        var against = new OfficeJudge(title, office, new IssuerName(issuer)).Against(mention);
        var words = title.Phrases[mention.Phrase];
        return new OfficeEvidence(against is null, title.Excerpt(words[mention.First], words[mention.Last]), against);
    }

    private string? Against(OfficeMention mention)
    {
        for (var i = 0; i < title.Phrases.Count; i++)
        {
            var words = title.Phrases[i];
            var against = i == mention.Phrase
                ? AgainstRightBefore([.. words.Take(mention.First)]) ?? AgainstUnknown([.. words.Skip(mention.Last + 1)], isAfter: true)
                : i < mention.Phrase ? AgainstBefore(words) : AgainstAfter(words);
            if (against is not null)
                return against;
        }

        return null;
    }

    private string? AgainstRightBefore(IReadOnlyList<TitleWord> words)
    {
        // "Advisor to the CEO", "Office of the CEO".
        if (words.Any(word => word.Text is "to" or "of"))
            return Excerpt(words);
        return AgainstVicePresident(words) ?? AgainstUnknown(words);
    }

    private string? AgainstBefore(IReadOnlyList<TitleWord> words)
    {
        if (words.Any(word => word.Text is "to" || OfficeWords.IsBygone(word.Text)))
            return Excerpt(words);
        if (office == ChiefOffice.Financial)
            return null;
        if (AgainstVicePresident(words) is { } rank)
            return rank;
        return IsDivision(words) ? AgainstUnknown(words) : null;
    }

    private string? AgainstAfter(IReadOnlyList<TitleWord> words)
    {
        if (words.All(word => OfficeWords.IsBygone(word.Text)))
            return Excerpt(words);
        return IsDivision(words) ? AgainstUnknown(words, isAfter: true) : null;
    }

    /// <summary>A phrase without an office; and for a chief executive, since both go together, a presidency of something.</summary>
    private bool IsDivision(IReadOnlyList<TitleWord> words) =>
        !words.Any(word => OfficeWords.IsHead(word.Text))
        || (office == ChiefOffice.Executive && words.Any(word => OfficeWords.IsPresident(word.Text)));

    /// <summary>Whoever is a vice president first and chief executive second heads a division, whether it is named or was cut off.</summary>
    private string? AgainstVicePresident(IReadOnlyList<TitleWord> words)
    {
        if (office == ChiefOffice.Financial)
            return null;
        for (var i = 0; i < words.Count; i++)
        {
            if (OfficeWords.IsVicePresident(words, i))
                return Excerpt(words);
        }

        return null;
    }

    private string? AgainstUnknown(IReadOnlyList<TitleWord> words, bool isAfter = false)
    {
        var unknown = words.Where(word => !IsKnown(word)).ToList();
        if (unknown.Count == 0 || issuer.IsNamedBy(unknown) || IsOwnBank(words))
            return null;
        return isAfter ? title.Text[unknown[0].Start..] : Excerpt(unknown);
    }

    private bool IsKnown(TitleWord word) =>
        OfficeWords.IsKnown(word.Text)
        || (office == ChiefOffice.Financial && OfficeWords.IsFunction(word.Text))
        || (title.IsCut && title.IsLast(word) && OfficeWords.MayBegin(word.Text));

    // "President & CEO of Company and Bank": the bank is the issuer's own and named beside it.
    private bool IsOwnBank(IReadOnlyList<TitleWord> words) =>
        words.All(word => word.Text is "bank" or "banks" or "the" or "of")
        && title.Phrases.Any(phrase => phrase.Any(word => word.Text is "company" or "corporation" or "corp" or "bancorp" || issuer.IsSymbol(word.Text)));

    private string Excerpt(IReadOnlyList<TitleWord> words) => title.Excerpt(words[0], words[^1]);
}
