namespace InsiderSignal.Edgar.Simulation;

/// <summary>Draws when in the day a form comes in: most in the hours after the close, none after the half hour before EDGAR ends.</summary>
internal static class AcceptanceClock
{
    private const int Opening = 6 * 3600;
    private const int Close = 16 * 3600;
    private const int Latest = (21 * 3600) + 1800;
    private const double DuringTheDay = 0.14;

    /// <summary>Seconds after midnight in New York.</summary>
    public static int Draw(bool afterClose, Chance chance)
    {
        if (!afterClose && chance.Happens(DuringTheDay))
            return Math.Max(Opening, Close - (int)(Math.Abs(chance.Bell()) * 11_000) - 60);
        var second = Latest;
        while (second >= Latest)
            second = Close + 45 + (int)(-Math.Log(1 - chance.Unit()) * 5_400);
        return second;
    }
}
