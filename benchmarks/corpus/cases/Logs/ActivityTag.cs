namespace Corpus.Logs.ActivityTag;

static class Worker
{
    public static void Mark(Activity activity, string accessToken, string client)
    {
        activity.SetTag("auth.token", accessToken); // +
        activity.SetTag("auth.client", client); // -
    }
}
