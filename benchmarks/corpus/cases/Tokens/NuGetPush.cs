namespace Corpus.Tokens.NuGetPush;

static class Push
{
    public static Process Start() => Process.Start("dotnet", "nuget push orders.nupkg --api-key HXJ7YGi6CyB4Zcy6trz6cVu3qbc3WQY6Zis9fMa9Let8Cp"); // +
}
