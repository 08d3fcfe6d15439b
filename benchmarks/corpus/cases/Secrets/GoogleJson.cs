namespace Corpus.Secrets.GoogleJson;

static class Google
{
    public static string Json => "{\"installed\":{\"client_id\":\"orders\",\"client_secret\":\"WxR8TKD2bRR6Gum7Qtf2YRb4\"}}"; // +
}
