using System.Text.Json;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Ratios;

namespace InsiderSignal.Web.Alerts;

/// <summary>Alerts as messages: one when an alert is raised, one when a condition clears, one when a filing removes the cause of any.</summary>
internal sealed class AlertMessages(PublicLinks links)
{
    /// <summary>The messages that alerts call for, of those whose day lies in a period.</summary>
    public IEnumerable<AlertMessage> Of(IEnumerable<AlertView> alerts, DateOnly from, DateOnly to)
    {
        foreach (var view in alerts)
        {
            var alert = view.Alert;
            if (alert.RaisedOn >= from && alert.RaisedOn <= to)
                yield return Message(view, alert.Id, view.Sentence, alert.RaisedOn);
            if (alert.WithdrawnOn is { } withdrawn && withdrawn >= from && withdrawn <= to)
                yield return Message(view, $"{alert.Id}.withdrawn", $"Withdrawn: {view.Sentence}", withdrawn);
            // Alerts about trades clear by time alone, which is no news.
            if (alert is { Ending: AlertEnding.Cleared, Subject.Issuer: null, EndedOn: { } ended } && ended >= from && ended <= to)
                yield return Message(view, $"{alert.Id}.cleared", $"Cleared: {view.Sentence}", ended);
        }
    }

    private AlertMessage Message(AlertView view, string key, string title, DateOnly date)
    {
        var alert = view.Alert;
        string[] paragraphs =
        [
            view.Sentence,
            AlertWords.Receipt(alert),
            alert.EndedOn is null ? ClearingWords.When(alert) : "",
            view.Filings.Count == 0 ? "" : $"Filings: {string.Join(", ", view.Filings.Take(10))}{(view.Filings.Count > 10 ? " and others" : "")}.",
        ];
        return new AlertMessage
        {
            Key = key,
            Severity = alert.Severity,
            Title = title,
            Text = string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0)),
            Link = links.To(view.LastingLink),
            RaisedAt = NewYorkTime.Instant(FilingHours.Start(date)),
            Payload = JsonSerializer.SerializeToElement(AlertAnswer.Of(view), AnswerJson.OneLine),
        };
    }
}
