namespace Corpus.Tokens.CookieOfSession;

static class Crawl
{
    public static CookieContainer Create()
    {
        var cookies = new CookieContainer();
        cookies.Add(new Cookie("access_token", "XJp3Gic9yBR4cyo5rzm5Vuo5bcj5QYx9isP5MaE3", "/", "orders.example")); // +
        cookies.Add(new Cookie("theme", "dark", "/", "orders.example")); // -
        return cookies;
    }
}
