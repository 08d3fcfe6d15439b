namespace CarefulOrders;

/// <summary>One line a token request: who asked where for what, and how it ended. No parameter could hold a secret or a token.</summary>
public sealed partial class TokenAudit(ILogger<TokenAudit> logger)
{
    private const string Request = "Token request: client {Client}, endpoint {Endpoint}, asked for {ScopeAsked}";

    [LoggerMessage(1, LogLevel.Information, Request + ", granted {ScopeGranted}, expires {Expires:O}")]
    public partial void Granted(string client, string endpoint, string scopeAsked, string scopeGranted, DateTimeOffset expires);

    [LoggerMessage(2, LogLevel.Warning, Request + ", {Outcome}")]
    public partial void Failed(string client, string endpoint, string scopeAsked, string outcome);
}
