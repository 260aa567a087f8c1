using System.Globalization;
using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Feeds;

/// <summary>Alerts as an Atom feed (RFC 4287).</summary>
internal sealed class AlertFeed
{
    public const string ContentType = "application/atom+xml";

    private readonly SyndicationFeed _feed;

    /// <param name="title">What the feed is about.</param>
    /// <param name="self">The feed's own address.</param>
    /// <param name="site">The site's address, with a slash at its end.</param>
    /// <param name="news">The alerts, newest first, and of when they are.</param>
    /// <param name="caveat">What must be said of the data; null for nothing.</param>
    public AlertFeed(string title, Uri self, Uri site, AlertNewsList news, string? caveat)
    {
        _feed = new SyndicationFeed(XmlText(title), caveat is null ? news.Sentence : $"{caveat} {news.Sentence}", site)
        {
            Id = Name(self.AbsoluteUri),
            LastUpdatedTime = At(news.Alerts.Select(alert => alert.NewsOn).DefaultIfEmpty(news.To).Max()),
            Items = [.. news.Alerts.Select(alert => Entry(alert, site, caveat))],
        };
        _feed.Authors.Add(new SyndicationPerson { Name = "InsiderSignal" });
        _feed.Links.Add(SyndicationLink.CreateSelfLink(self, ContentType));
    }

    public string Write()
    {
        using var text = new Utf8Text();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, CheckCharacters = true }))
            _feed.GetAtom10Formatter().WriteTo(writer);
        return text.ToString();
    }

    private static SyndicationItem Entry(AlertView view, Uri site, string? caveat)
    {
        var page = new Uri(site, view.LastingLink);
        var entry = new SyndicationItem
        {
            Id = Name(view.Alert.Id),
            Title = new TextSyndicationContent(XmlText(view.Sentence)),
            Summary = new TextSyndicationContent(XmlText(caveat is null ? Receipt(view) : $"{Receipt(view)} {caveat}")),
            PublishDate = At(view.Alert.RaisedOn),
            LastUpdatedTime = At(view.NewsOn),
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(page, "text/html"));
        foreach (var filing in view.Filings)
            entry.Links.Add(new SyndicationLink(new Uri(site, Links.Filing(filing)), "related", filing.ToString(), "text/html", 0));
        entry.Categories.Add(new SyndicationCategory(InsiderSignal.Core.Alerts.AlertVocabulary.Word(view.Alert.Rule)));
        entry.Categories.Add(new SyndicationCategory(InsiderSignal.Core.Alerts.AlertVocabulary.Word(view.Alert.Severity)));
        return entry;
    }

    private static string Receipt(AlertView view) =>
        AlertWords.Receipt(view.Alert) + (view.Alert.EndedOn is null ? $" {ClearingWords.When(view.Alert)}" : "");

    /// <summary>The hour at which EDGAR opens on a day: alerts have days only, and no entry may come from the future.</summary>
    private static DateTimeOffset At(DateOnly date) => NewYorkTime.At(NewYorkTime.Instant(FilingHours.Start(date)));

    /// <summary>A name for ever out of any text: a UUID of version 8, from its hash.</summary>
    private static string Name(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
    }

    /// <summary>Without the characters that XML cannot hold.</summary>
    private static string XmlText(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));

    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
