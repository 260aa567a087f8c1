using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Alerts;

/// <summary>An alert as the API and messages give it.</summary>
internal sealed record AlertAnswer
{
    public required string Id { get; init; }

    public required string Rule { get; init; }

    public required string Severity { get; init; }

    /// <summary>above or below; null for a rule without sides.</summary>
    public string? Direction { get; init; }

    public required string Sentence { get; init; }

    public required About Subject { get; init; }

    public required DateOnly RaisedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    /// <summary>cleared or withdrawn; null while it stands.</summary>
    public string? Ending { get; init; }

    /// <summary>The filed date of what removed its cause; null unless it was withdrawn.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    public required Proof Receipt { get; init; }

    /// <summary>The numbers of <see cref="JudgedOn"/>.</summary>
    public required IReadOnlyList<Figure> Latest { get; init; }

    public required DateOnly JudgedOn { get; init; }

    public static AlertAnswer Of(AlertView view)
    {
        var alert = view.Alert;
        return new AlertAnswer
        {
            Id = alert.Id,
            Rule = alert.Rule.Word(),
            Severity = alert.Severity.Word(),
            Direction = alert.Direction == AlertDirection.None ? null : alert.Direction.ToString().ToLowerInvariant(),
            Sentence = view.Sentence,
            Subject = new About(
                alert.Subject.Scope is { } scope ? RatioScopeWords.Format(scope) : null,
                alert.Subject.Issuer,
                view.IssuerName,
                view.Ticker,
                alert.Subject.Owner,
                view.OwnerName,
                alert.Subject.AdoptedOn),
            RaisedOn = alert.RaisedOn,
            EndedOn = alert.EndedOn,
            Ending = alert.Ending?.ToString().ToLowerInvariant(),
            WithdrawnOn = alert.WithdrawnOn,
            Receipt = new Proof(
                [.. alert.Receipt.Figures.Select(Figure.Of)],
                Figure.Of(alert.Receipt.Threshold),
                Figure.Of(alert.Receipt.ClearsAt),
                ClearingWords.When(alert),
                alert.Receipt.IsShortHistory,
                view.Trades,
                view.Filings),
            Latest = [.. alert.Latest.Select(Figure.Of)],
            JudgedOn = alert.JudgedOn,
        };
    }

    /// <summary>What an alert is about: the words of a scope, or a company, with the insider and the plan where there is one.</summary>
    internal sealed record About(string? Scope, Cik? IssuerCik, string? IssuerName, string? IssuerTicker, Cik? OwnerCik, string? OwnerName, DateOnly? PlanAdoptedOn);

    /// <summary>What it rests on. Of many filings, those of the largest trades are named.</summary>
    internal sealed record Proof(IReadOnlyList<Figure> Figures, Figure RaisesAt, Figure ClearsAt, string ClearsWhen, bool IsShortHistory, int Trades, IReadOnlyList<AccessionNumber> Filings);

    /// <summary>A number with its name and unit; null where the day had none.</summary>
    internal sealed record Figure(string Name, double? Value, AlertUnit Unit)
    {
        public static Figure Of(AlertFigure figure) => new(figure.Name, double.IsFinite(figure.Value) ? figure.Value : null, figure.Unit);
    }
}
