namespace Corpus.Secrets.EnvironmentWritten;

static class Tools
{
    public static void Prepare() => Environment.SetEnvironmentVariable("ORDERS_CLIENT_SECRET", "Cjf7hxV4XJp3Gic9yBR4cyo5rzm5Vuo5"); // +
    public static void Clear() => Environment.SetEnvironmentVariable("ORDERS_CLIENT_SECRET", null); // -
}
