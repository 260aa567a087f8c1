namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>A message on its way.</summary>
/// <param name="Message">The message.</param>
/// <param name="Caveat">What must be said with it because its data is not the SEC's; null when it is.</param>
internal sealed record OutgoingMessage(AlertMessage Message, string? Caveat)
{
    /// <summary>The title, with a word before it where the data is not real.</summary>
    public string Title => Caveat is null ? Message.Title : $"[Not real filings] {Message.Title}";

    /// <summary>The paragraphs, the caveat first.</summary>
    public string Text => Caveat is null ? Message.Text : $"{Caveat}\n\n{Message.Text}";
}
