namespace Corpus.Embedded.HeaderConstantParts;

static class Api
{
    private const string User = "orders-worker"; // -
    private const string Pass = "eHT5ZJR6KWP8xRh6KDu8RRo2"; // +
    public static string Header => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(User + ":" + Pass));
}
