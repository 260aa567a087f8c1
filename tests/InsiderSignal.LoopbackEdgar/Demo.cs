using System.Globalization;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;

namespace InsiderSignal.Loopback;

/// <summary>Runs a small EDGAR until it is stopped, and tells what comes in.</summary>
internal sealed class Demo
{
    private const int DaysAhead = 14;
    private const int WrongUsage = 2;

    public required int Port { get; init; }

    public required int Days { get; init; }

    public required int Seed { get; init; }

    public required double FaultRate { get; init; }

    public required TimeSpan? NewFilingEvery { get; init; }

    public required bool IsAlwaysOpen { get; init; }

    public required TimeProvider Clock { get; init; }

    private DateTime Now => NewYorkTime.Clock(Clock.GetUtcNow());

    public async Task<int> RunAsync(TextWriter output, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(Now);
        var market = new SimulatedMarket(Seed, today.AddDays(-Days), today.AddDays(DaysAhead));
        using var edgar = new SimulatedEdgar(market, Clock) { Faults = new EdgarFaults { Rate = FaultRate, Seed = Seed } };
        try
        {
            await using var server = await LoopbackEdgar.StartAsync(edgar, Port);
            await output.WriteLineAsync(Introduction(server.Address, market));
            await FileAsync(edgar, output, cancellation);
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"Port {Port} is taken. Name another with --port.");
            return WrongUsage;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await output.WriteLineAsync("Stopped.");
        }

        return 0;
    }

    private string Introduction(Uri address, SimulatedMarket market) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        A simulated EDGAR at {address}, reached from this machine alone.
        Its clock shows {Now:ddd yyyy-MM-dd HH:mm} in New York. Filings from {market.First:yyyy-MM-dd} on; all of them are invented.
        {(FaultRate > 0 ? $"{FaultRate:P0} of all requests go wrong." : "No request goes wrong.")} It blocks callers that send more than 10 requests in a second.

        Start InsiderSignal against it:
          dotnet run --project src/InsiderSignal.Web -- --Edgar:Contact "Your Name you@example.org" --Edgar:BaseAddress {address} --Edgar:DataBaseAddress {address}

        """);

    private async Task FileAsync(SimulatedEdgar edgar, TextWriter output, CancellationToken cancellation)
    {
        if (NewFilingEvery is not { } interval)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
            return;
        }

        if (!IsAlwaysOpen && !FilingHours.AreOn(Clock.GetUtcNow()))
            await output.WriteLineAsync("EDGAR is closed now, so nothing new is accepted; --always-open ignores its hours.");
        using var timer = new PeriodicTimer(interval);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            if (!IsAlwaysOpen && !FilingHours.AreOn(Clock.GetUtcNow()))
                continue;
            var filing = edgar.AcceptPurchase();
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{Now:HH:mm:ss} accepted {filing.Accession}, form {filing.Form.Name()}: {filing.Document.LeadOwner.Name} bought shares of {filing.Issuer.Name} ({filing.Issuer.TradingSymbol})"));
        }
    }
}
