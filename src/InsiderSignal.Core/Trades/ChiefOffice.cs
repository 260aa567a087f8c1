namespace InsiderSignal.Core.Trades;

/// <summary>The offices that a title is read for.</summary>
internal enum ChiefOffice
{
    Executive,
    Financial,
}
