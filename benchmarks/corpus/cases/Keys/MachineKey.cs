namespace Corpus.Keys.MachineKey;

static class Legacy
{
    public static string ValidationKey => "0ded38f0946ade44e767c3679ce83e55d9e1a08568725ed658b885f73513440653cd0bf8af08ea24090fcd2e2b5ecefe307c5d19ce81eee7ac09ca9b86aba2b5"; // +
    public static string Validation => "HMACSHA256"; // -
}
