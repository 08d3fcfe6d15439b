namespace Corpus.Embedded.UserInfoNameOnly;

static class Feed
{
    public static readonly Uri Git = new("ssh://git@git.orders.example/orders.git"); // -
    public static readonly string Mail = "mailto:orders@orders.example"; // -
}
