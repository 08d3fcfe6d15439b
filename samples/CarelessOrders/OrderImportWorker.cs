namespace CarelessOrders;

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

    private async Task ImportAsync(CancellationToken cancellation)
    {
        try
        {
            var open = await orders.GetOpenOrdersAsync(cancellation);
            logger.LogInformation("{Count} open orders", open.Count);
        }
        catch (HttpRequestException e)
        {
            logger.LogWarning("The orders could not be fetched: {Reason}", e.HttpRequestError);
        }
    }
}
