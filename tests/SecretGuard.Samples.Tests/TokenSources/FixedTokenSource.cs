using System.Reflection;
using System.Runtime.Loader;
using SecretGuard.Samples.Tests.Careful;

namespace SecretGuard.Samples.Tests.TokenSources;

/// <summary>The token client of a built sample. What it asks for beside client and clock comes from services, as in the sample.</summary>
internal sealed class FixedTokenSource : ITokenSource
{
    /// <summary>Where the code fix, and the walkthrough's name for it, let it read the secret.</summary>
    public const string SecretVariable = "Orders__ClientSecret";

    private readonly HttpClient _http;
    private readonly object _client;
    private readonly MethodInfo _getToken;

    private FixedTokenSource(Type type, IServiceProvider services, HttpClient http, TimeProvider clock)
    {
        _http = http;
        _client = ActivatorUtilities.CreateInstance(services, type, http, clock);
        _getToken = type.GetMethod("GetTokenAsync") ?? throw new MissingMethodException(type.FullName, "GetTokenAsync");
    }

    /// <param name="assembly">Path of the sample's assembly.</param>
    /// <param name="stage">The network and the clock.</param>
    /// <param name="secret">Null: the variable is not set.</param>
    public static FixedTokenSource Load(string assembly, OrdersStage stage, string? secret)
    {
        Environment.SetEnvironmentVariable(SecretVariable, secret);
        IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var services = new ServiceCollection().AddLogging().AddSingleton(configuration);
        var loaded = new AssemblyLoadContext("fixed sample").LoadFromAssemblyPath(assembly);
        var type = loaded.GetType("CarelessOrders.TokenClient", throwOnError: true)!;
        return new FixedTokenSource(type, services.BuildServiceProvider(), stage.Network.Client(), stage.Clock);
    }

    public Task<string> GetTokenAsync() =>
        (Task<string>)_getToken.Invoke(_client, BindingFlags.DoNotWrapExceptions, binder: null, [CancellationToken.None], culture: null)!;

    public void Dispose()
    {
        _http.Dispose();
        Environment.SetEnvironmentVariable(SecretVariable, null);
    }
}
