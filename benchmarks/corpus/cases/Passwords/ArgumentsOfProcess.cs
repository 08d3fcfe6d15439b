namespace Corpus.Passwords.ArgumentsOfProcess;

static class Dump
{
    public static Process Start() => Process.Start("pg_dump", "--username=orders --password=RqK9PWx3hTK2ubR3oGu5 orders"); // +
}
