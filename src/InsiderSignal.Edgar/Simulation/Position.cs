namespace InsiderSignal.Edgar.Simulation;

/// <summary>What an insider is to the issuer.</summary>
internal enum Position
{
    ChiefExecutive,
    FinanceChief,
    Officer,
    Director,
    Holder,
}
