namespace InsiderSignal.Web.Status;

/// <summary>What became of asking for another try, as the address of the status page says it.</summary>
internal static class RetryAnswers
{
    public const string Asked = "asked";
    public const string Impossible = "impossible";
}
