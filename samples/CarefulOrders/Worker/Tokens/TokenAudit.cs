namespace CarefulOrders;

/// <summary>One line a token request: who asked where for what, and how it ended. No parameter could hold a secret or a token.</summary>
public sealed partial class TokenAudit(ILogger<TokenAudit> logger)
{
    [LoggerMessage(1, LogLevel.Information, "Token request: client {Client}, endpoint {Endpoint}, asked for {ScopeAsked}, granted {ScopeGranted}, expires {Expires:O}")]
    public partial void Granted(string client, string endpoint, string scopeAsked, string scopeGranted, DateTimeOffset expires);

    [LoggerMessage(2, LogLevel.Warning, "Token request: client {Client}, endpoint {Endpoint}, asked for {ScopeAsked}, {Outcome}")]
    public partial void Failed(string client, string endpoint, string scopeAsked, string outcome);
}
