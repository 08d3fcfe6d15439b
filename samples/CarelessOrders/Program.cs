using CarelessOrders;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHttpClient<TokenClient>();
builder.Services.AddHttpClient<OrdersApi>();
builder.Services.AddHostedService<OrderImportWorker>();

await builder.Build().RunAsync();
