namespace Corpus.Logs.DefinedMessage;

static class Messages
{
    private static readonly Action<ILogger, string, Exception?> Got = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Got {Value}");
    public static void Say(ILogger logger, string accessToken) => Got(logger, accessToken, null); // +
}
