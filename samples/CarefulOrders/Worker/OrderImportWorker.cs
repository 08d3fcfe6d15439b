using System.Text.Json;

namespace CarefulOrders;

/// <summary>Fetches the open orders every five minutes.</summary>
public sealed class OrderImportWorker(OrdersApi orders, TimeProvider clock, ILogger<OrderImportWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            await ImportAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ImportAsync(CancellationToken stoppingToken)
    {
        try
        {
            var open = await orders.GetOpenOrdersAsync(stoppingToken);
            logger.LogInformation("{Count} open orders", open.Count);
        }
        catch (Exception e) when (ReasonOf(e) is { } reason && !stoppingToken.IsCancellationRequested)
        {
            logger.LogWarning("The orders could not be fetched: {Reason}", reason);
        }
    }

    // Words of our own: what an exception of the network quotes is not ours to log.
    private static string? ReasonOf(Exception e) => e switch
    {
        TokenRequestException refused => refused.Message,
        HttpRequestException { StatusCode: { } status } => $"the service answered {(int)status}",
        HttpRequestException => "the service cannot be reached",
        OperationCanceledException => "the service did not answer in time",
        JsonException => "the service's answer cannot be read",
        _ => null,
    };
}
