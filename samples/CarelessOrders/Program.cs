using CarelessOrders;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHttpClient<TokenClient>();
builder.Services.AddHttpClient<OrdersApi>(http => http.BaseAddress = new Uri(builder.Configuration["Orders:BaseAddress"]!));
builder.Services.AddHostedService<OrderImportWorker>();

await builder.Build().RunAsync();
