namespace Corpus.Embedded.GitRemote;

static class Git
{
    public static Process Clone() => Process.Start("git", "clone https://build:YGi6CyB4Zcy6trz6cVu3qbc3@git.orders.example/orders.git"); // +
    public static Process Pull() => Process.Start("git", "pull https://git.orders.example/orders.git"); // -
}
