using System.Globalization;
using System.Text;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Delivery;

namespace InsiderSignal.Web.Weeks;

/// <summary>A digest as plain text: in lines for terminals, and in paragraphs for messages, whose readers break lines themselves.</summary>
internal sealed class WeekText
{
    private const int Width = 78;

    private readonly StringBuilder _text = new();
    private readonly WeekView _view;
    private readonly bool _inLines;

    private WeekText(WeekView view, bool inLines)
    {
        (_view, _inLines) = (view, inLines);
    }

    private WeeklyDigest Digest => _view.Digest;

    /// <param name="view">The digest.</param>
    /// <param name="site">Where the pages are, with a slash at its end; null where there are none.</param>
    public static string Of(WeekView view, Uri? site = null)
    {
        var text = new WeekText(view, inLines: true);
        if (view.Caveat is { } caveat)
        {
            text.Line(caveat);
            text.Line("");
        }

        text.Write();
        if (site is not null)
        {
            text.Line("");
            text.Line(new Uri(site, Links.Week(view.Digest.Week)).ToString());
        }

        return text._text.ToString();
    }

    /// <summary>What a message says below its title, which is the headline.</summary>
    public static string Paragraphs(WeekView view)
    {
        var text = new WeekText(view, inLines: false);
        text.Write();
        return text._text.ToString();
    }

    private void Write()
    {
        Line($"{WeekWords.Title(Digest.Week)} ({Digest.Week}), {WeekWords.Dates(Digest.Week)}");
        Line(WeekWords.State(Digest));
        Line("");
        if (_inLines)
            Line(WeekHeadline.Of(_view) + ".");
        foreach (var sentence in WeekHeadline.Lead(_view))
            Line(sentence);
        Readings();
        Moved();
        Trades("Whale purchases", Digest.Whales, "Purchases of $10 million or more: none.");
        Heading("Planned sales");
        Line(WeekWords.Planned(Digest));
        Items(Digest.PlannedSales);
        Clusters();
        Alerts();
        Heading("What came later");
        Line(WeekWords.LaterSum(Digest));
        foreach (var change in Digest.LaterChanges.Take(WeekStory.MostTrades))
            Item($"{Figures.ShortDate(change.On)}: {WeekWords.Later(change, _view.Names)}. {change.Trade.Event.Accession}");
    }

    private void Readings()
    {
        Heading("The readings");
        Item("Market: " + WeekWords.Reading(Digest, Digest.Market, _view.Benchmark) + " " + WeekWords.Changes(Digest.Market));
        Item("Chief executives: " + WeekWords.Reading(Digest, Digest.Ceos, null) + " " + WeekWords.Changes(Digest.Ceos));
    }

    private void Moved()
    {
        Heading("What moved");
        var moved = WeekStory.Moved(Digest).ToList();
        if (moved.Count == 0)
            Line("No sector went far from its own history.");
        foreach (var sector in moved)
        {
            Item($"{sector.Sector.DisplayName()}: {WeekWords.Sector(sector, Digest.IsComplete)}");
            foreach (var group in WeekStory.Behind(sector))
                Wrap(WeekWords.Group(_view, group), "  - ", "    ");
        }
    }

    private void Trades(string heading, IReadOnlyList<TradeRecord> trades, string none)
    {
        Heading(heading);
        if (trades.Count == 0)
            Line(none);
        Items(trades);
    }

    private void Items(IReadOnlyList<TradeRecord> trades)
    {
        foreach (var trade in trades.Take(WeekStory.MostTrades))
            Item($"{Figures.AboutDollars(trade.ValueE4 / 10_000m)}: {_view.Names.Owner(trade.Owner)}, {_view.Names.Issuer(trade.Issuer)}, traded {Figures.ShortDate(DateOnly.FromDayNumber(trade.TradedDay))}. {trade.Event.Accession}");
        if (trades.Count > WeekStory.MostTrades)
            Item($"and {Figures.Count(trades.Count - WeekStory.MostTrades)} more");
    }

    private void Clusters()
    {
        Heading("Clusters of buyers");
        if (Digest.Clusters.Count == 0)
            Line("Three or more insiders of one company within 30 days: none.");
        foreach (var cluster in Digest.Clusters.Take(WeekStory.MostClusters))
            Item($"{_view.Names.Issuer(cluster.Issuer.Value)}: {WeekWords.Cluster(cluster)}. {string.Join(", ", cluster.Trades.Select(trade => trade.Event.Accession).Distinct().Take(WeekStory.MostTrades))}");
        if (Digest.Clusters.Count > WeekStory.MostClusters)
            Item($"and {Figures.Count(Digest.Clusters.Count - WeekStory.MostClusters)} more");
    }

    private void Alerts()
    {
        Alerts("Alerts raised", Digest.Alerts.Raised);
        Alerts("Alerts cleared", WeekStory.Cleared(Digest.Alerts));
        Alerts("Alerts that ran out", WeekStory.RanOut(Digest.Alerts));
        Alerts("Alerts withdrawn: a filing removed their cause", Digest.Alerts.Withdrawn);
        if (Digest.Alerts.Clearing.Count == 0)
            return;
        Heading("What would clear these alerts");
        foreach (var term in Digest.Alerts.Clearing)
            Item($"{_view[term.Alert].Sentence} {WeekWords.Clearing(term)}");
    }

    private void Alerts(string heading, IReadOnlyList<Alert> alerts)
    {
        if (alerts.Count == 0)
            return;
        Heading(heading);
        foreach (var alert in _view.Of(WeekStory.Told(alerts)))
            Item(alert.Sentence);
        foreach (var (rule, count) in WeekStory.Counted(alerts))
            Item(string.Create(CultureInfo.InvariantCulture, $"{AlertWords.Name(rule)}: {count}"));
    }

    private void Heading(string heading)
    {
        Line("");
        Line(heading);
        if (_inLines)
            Line(new string('-', heading.Length));
    }

    private void Item(string words) => Wrap(words, "- ", "  ");

    private void Line(string words) => Wrap(words, "", "");

    /// <param name="words">The words of a paragraph or an item.</param>
    /// <param name="lead">What comes before them.</param>
    /// <param name="indent">What comes before each further line.</param>
    private void Wrap(string words, string lead, string indent)
    {
        var line = new StringBuilder(lead);
        var isFresh = true;
        // Names are as filed: a line break in one would begin a section of its own, and a terminal obeys control characters.
        foreach (var word in PlainText.Line(words).Split(' '))
        {
            if (_inLines && !isFresh && line.Length + 1 + word.Length > Width)
            {
                _text.Append(line).Append('\n');
                line.Clear().Append(indent);
                isFresh = true;
            }

            line.Append(isFresh ? "" : " ").Append(word);
            isFresh = false;
        }

        _text.Append(line).Append('\n');
    }
}
