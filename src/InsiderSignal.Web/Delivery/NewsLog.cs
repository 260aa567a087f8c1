namespace InsiderSignal.Web.Delivery;

/// <summary>What <see cref="NewsWorker{T}"/> logs, whatever the news.</summary>
internal static partial class NewsLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{News} could not be put into the outbox, and are tried again")]
    public static partial void Failed(ILogger logger, string news, Exception fault);
}
