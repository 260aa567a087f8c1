namespace InsiderSignal.Core.Trades;

/// <summary>What a footnote, the remarks or a sentence of them say of a Rule 10b5-1 plan, the weakest first.</summary>
internal enum PlanMention
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>That there is one: adopted, ended, to be used later.</summary>
    Mentioned = 1,

    /// <summary>That the trade was not made under one.</summary>
    Denied = 2,

    /// <summary>That the trade was made under one.</summary>
    MadeUnder = 3,
}
