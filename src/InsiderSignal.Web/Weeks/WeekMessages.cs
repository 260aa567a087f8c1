using System.Text.Json;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Storage.Model;
using InsiderSignal.Web.Components.Weeks;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Ratios;

namespace InsiderSignal.Web.Weeks;

/// <summary>Digests as messages.</summary>
internal sealed class WeekMessages(WeekMailer mailer, PublicLinks links)
{
    /// <summary>The message of a digest: the same week has the same key for ever.</summary>
    /// <param name="view">The digest.</param>
    /// <param name="gaps">What it is short of; said first.</param>
    public async Task<AlertMessage> OfAsync(WeekView view, WeekGaps gaps)
    {
        var week = view.Digest.Week;
        IReadOnlyList<string> missing = [.. WeekWords.Missing(gaps)];
        string[] text = [.. missing, WeekText.Paragraphs(view), links.Site is null ? WeekWords.Where(week) : ""];
        return new AlertMessage
        {
            Key = $"week.{week}",
            Kind = MessageKind.Digest,
            Severity = AlertSeverity.Info,
            Title = WeekMailer.Subject(view),
            Text = string.Join("\n\n", text.Where(part => part.Length > 0)),
            Html = await mailer.BodyAsync(view, links.Site, missing),
            Style = WeekMail.Style,
            Link = links.To(Links.Week(week)),
            RaisedAt = week.CompleteAt,
            Payload = JsonSerializer.SerializeToElement(WeekAnswer.Of(view), AnswerJson.OneLine),
        };
    }
}
