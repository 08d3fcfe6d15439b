namespace Corpus.Clients.AnyOrigin;

static class Cors
{
    public static void Add(IServiceCollection services) => services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins("https://www.orders.example"))); // -
}
