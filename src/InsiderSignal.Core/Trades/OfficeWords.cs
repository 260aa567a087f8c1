using System.Collections.Frozen;

namespace InsiderSignal.Core.Trades;

/// <summary>The vocabulary of officers' titles, with the abbreviations and slips that filers use.</summary>
internal static class OfficeWords
{
    /// <summary>Words that leave an office what it is.</summary>
    private static readonly FrozenSet<string> Plain = FrozenSet.Create(
        "interim", "int", "acting", "co", "global", "group", "corporate", "worldwide", "the", "our", "a", "current", "of",
        "board", "bod", "bd", "company", "corporation", "issuer", "registrant", "corp", "executive", "exec", "exe", "non",
        "see", "remark", "remarks", "footnote", "footnotes", "note", "notes", "below", "senior", "sr", "mr", "ms", "dr", "title");

    /// <summary>Words that name an office by themselves, so that a phrase with one of them is an office and not a division.</summary>
    private static readonly FrozenSet<string> Heads = FrozenSet.Create(
        "president", "pres", "copresident", "chairman", "chair", "chairperson", "chairwoman", "chairmn", "chrmn", "chmn", "cob", "vice",
        "director", "dir", "codirector", "officer", "founder", "cofounder", "secretary", "secretar", "sec", "secy", "secr", "treasurer",
        "treas", "counsel", "manager", "mgr", "member", "trustee", "partner", "owner", "principal", "controller", "comptroller",
        "ceo", "coceo", "cfo", "coo", "cto", "cio", "cmo", "cao", "cso", "clo", "cco", "cro", "cpo", "chro", "cdo", "cbo", "ciso",
        "pao", "pfo", "peo", "gc", "chief", "chf", "cheif", "architect", "scientist", "engineer", "head", "md", "shareholder",
        "stockholder", "holder", "actuary", "economist", "strategist", "inventor");

    private static readonly FrozenSet<string> VicePresidents = FrozenSet.Create(
        "vp", "evp", "svp", "sevp", "gevp", "cvp", "avp", "srvp", "vicepresident");

    /// <summary>What a chief financial officer may also look after without being an officer of a division.</summary>
    private static readonly FrozenSet<string> Functions = FrozenSet.Create(
        "finance", "fin", "financial", "accounting", "acctg", "acct", "operations", "ops", "oper", "administration", "admin",
        "administrative", "development", "dev", "strategy", "strategic", "strat", "investor", "relations", "ir", "treasury", "legal",
        "hr", "human", "resources", "it", "information", "technology", "tech", "planning", "business", "bus", "asst", "assistant",
        "compliance", "risk", "tax", "enterprise", "investments");

    private static readonly FrozenSet<string> Bygone = FrozenSet.Create(
        "former", "formerly", "ex", "fmr", "retired", "past", "previous", "prior", "outgoing", "resigned");

    public static bool IsChief(string word) => word is "chief" or "chf" or "cheif" or "cochief";

    public static bool IsExecutive(string word) =>
        word.StartsWith("exec", StringComparison.Ordinal) || word.StartsWith("excut", StringComparison.Ordinal) || word is "exe";

    public static bool IsFinancial(string word) => word.StartsWith("fin", StringComparison.Ordinal) || word is "fncl";

    public static bool IsPrincipal(string word) => word is "principal" or "principle" or "princ" or "prin";

    public static bool IsOfficer(string word) =>
        word.Length >= 3 && "officer".StartsWith(word, StringComparison.Ordinal)
        || word is "ofc" or "ofcr" or "offcr" or "offr" or "officr" or "oficer" or "ofr" or "offficer" or "offiicer" or "officers";

    public static bool IsBygone(string word) => Bygone.Contains(word);

    public static bool IsVicePresident(IReadOnlyList<TitleWord> words, int index) =>
        VicePresidents.Contains(words[index].Text)
        || words[index].Text == "vice" && (index + 1 == words.Count || words[index + 1].Text.StartsWith("pres", StringComparison.Ordinal));

    public static bool IsPresident(string word) => word is "president" or "pres";

    public static bool IsHead(string word) => Heads.Contains(word) || VicePresidents.Contains(word) || IsOfficer(word);

    public static bool IsFunction(string word) => Functions.Contains(word);

    /// <summary>Whether a word says nothing of a division.</summary>
    public static bool IsKnown(string word) => Plain.Contains(word) || IsHead(word) || int.TryParse(word, out _);

    /// <summary>Whether the last word of a cut title may be the beginning of an office.</summary>
    public static bool MayBegin(string cut) =>
        Heads.Any(head => head.StartsWith(cut, StringComparison.Ordinal)) || "officer".StartsWith(cut, StringComparison.Ordinal);
}
