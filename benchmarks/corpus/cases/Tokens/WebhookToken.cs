namespace Corpus.Tokens.WebhookToken;

static class Chat
{
    public static readonly string BotToken = "tDm9GLr3ouW8gtH6jwe4TXZ9RqK9PWx3hTK2ubR3"; // +
    public static readonly string BotTokenVariable = "CHAT_BOT_TOKEN"; // -
}
