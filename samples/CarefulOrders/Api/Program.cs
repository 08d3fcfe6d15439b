using CarefulOrders.Api;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddProtectedOrders();
await using var app = builder.Build();
app.UseProtectedOrders();

try
{
    // Before the start, so that what is refused is told in a line and not in a stack trace.
    app.Services.GetRequiredService<IStartupValidator>().Validate();
}
catch (OptionsValidationException refused)
{
    foreach (var failure in refused.Failures) Console.Error.WriteLine(failure);
    return 1;
}

await app.RunAsync();
return 0;
