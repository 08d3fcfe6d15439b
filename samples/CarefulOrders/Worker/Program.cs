using CarefulOrders;
using Microsoft.Extensions.Options;

var builder = Host.CreateApplicationBuilder(args);
builder.Configuration.AddSecretStore();
builder.Services.AddOrderImport();
using var host = builder.Build();

try
{
    // Before the start, so that what is refused is told in a line and not in a stack trace.
    host.Services.GetRequiredService<IStartupValidator>().Validate();
}
catch (OptionsValidationException refused)
{
    foreach (var failure in refused.Failures) Console.Error.WriteLine(failure);
    return 1;
}

await host.RunAsync();
return 0;
