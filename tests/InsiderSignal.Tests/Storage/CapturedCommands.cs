using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InsiderSignal.Tests.Storage;

/// <summary>The SQL that EF sends to one store while it is listening.</summary>
internal sealed class CapturedCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _dataSource;
    private readonly List<IDisposable> _subscriptions = [];

    public CapturedCommands(string dataSource)
    {
        _dataSource = dataSource;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public List<(string Sql, Dictionary<string, object?> Parameters)> Commands { get; } = [];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not CommandExecutedEventData { Command: var command } || command.Connection?.DataSource != _dataSource)
            return;
        lock (Commands)
            Commands.Add((command.CommandText, command.Parameters.Cast<DbParameter>().ToDictionary(parameter => parameter.ParameterName, parameter => parameter.Value)));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error) => throw new InvalidOperationException("The diagnostics of EF ended.", error);

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
