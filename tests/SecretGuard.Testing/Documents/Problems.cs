using System.Collections.Generic;

namespace SecretGuard.Testing.Documents;

/// <summary>Problems that a test names all at once: an assertion about a collection would cut them short.</summary>
public static class Problems
{
    public static void AssertNone(IEnumerable<string> problems)
    {
        var text = string.Join('\n', problems);
        Assert.True(text.Length == 0, text);
    }
}
