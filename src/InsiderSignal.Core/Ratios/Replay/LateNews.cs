namespace InsiderSignal.Core.Ratios.Replay;

/// <summary>The versions of events that become known after their filed day, and those that cease to stand, by the day of it.</summary>
internal sealed class LateNews
{
    private readonly long[] _ascending;
    private int _next;

    public LateNews(TradeHistory history)
    {
        var news = new List<long>();
        for (var run = 0; run < history.Filed.Runs; run++)
        {
            var day = history.Filed.Day(run);
            var (start, end) = history.Filed.Range(run);
            for (var place = start; place < end; place++)
            {
                if (history.Columns.KnownFrom[place] > day)
                    news.Add(Pack(history.Columns.KnownFrom[place], place, isEnd: false));
                if (history.Columns.KnownUntil[place] != int.MaxValue)
                    news.Add(Pack(history.Columns.KnownUntil[place], place, isEnd: true));
            }
        }

        news.Sort();
        _ascending = [.. news];
    }

    /// <summary>Hands out what a day brings. Days are asked for in order.</summary>
    /// <param name="day">The day.</param>
    /// <param name="tell">Takes the place of an event, and 1 when it becomes known or −1 when it ceases to stand.</param>
    public void Tell(int day, Action<int, int> tell)
    {
        for (; _next < _ascending.Length && _ascending[_next] >> 32 <= day; _next++)
            tell((int)((_ascending[_next] >> 1) & int.MaxValue), (_ascending[_next] & 1) == 0 ? 1 : -1);
    }

    // A day needs 22 bits, a place 31.
    private static long Pack(int day, int place, bool isEnd) => ((long)day << 32) | ((long)(uint)place << 1) | (isEnd ? 1L : 0L);
}
