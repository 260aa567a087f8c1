using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Api;

/// <summary>The parameter <c>format</c> of every answer that is a table too.</summary>
internal static class AnswerFormat
{
    public const string Parameter = "format";

    private static readonly Vocabulary<bool> _words = new(("json", false), ("csv", true));

    /// <summary>Whether CSV is asked for; without a word it is not.</summary>
    public static bool ReadIsCsv(this WordReader reader, HttpRequest request) => reader.Read(Parameter, request.Query[Parameter], _words) ?? false;
}
